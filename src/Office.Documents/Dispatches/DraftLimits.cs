using Office.Documents.Content;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>
/// What even an unfinished draft may not exceed, so that a save can be stored and shown. Whether it may be submitted is asked
/// by the rules.
/// </summary>
public static class DraftLimits
{
    public const int TitleCharacters = 200;

    public const int BodyCharacters = 300_000;

    public const int Blocks = 10_000;

    public const int Attachments = 50;

    /// <summary>Null when it can be kept.</summary>
    public static Fault? Check(DocumentContent content)
    {
        if (content.Title.Length > TitleCharacters)
        {
            return new DispatchFault.TitleTooLong(TitleCharacters);
        }

        if (content.Body.Count > Blocks || content.Body.Sum(block => (long)block.Text.Length) > BodyCharacters)
        {
            return new DispatchFault.TextTooLong(BodyCharacters);
        }

        return content.Attachments.Count > Attachments ? new DispatchFault.TooManyAttachments(Attachments) : null;
    }
}
