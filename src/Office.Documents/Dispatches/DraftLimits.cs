using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>
/// What even an unfinished draft may not exceed, so that a save can be stored and shown. Whether it may be submitted is asked
/// by the rules.
/// </summary>
public static class DraftLimits
{
    /// <summary>What a list shows of a title, and the most that a title may have when it is submitted.</summary>
    public const int TitleCharacters = 200;

    /// <summary>What is still kept of a title that is too long, so that nothing is lost while it is shortened.</summary>
    public const int KeptTitleCharacters = 2000;

    public const int BodyCharacters = 300_000;

    public const int Blocks = 10_000;

    /// <summary>As many as files may be attached.</summary>
    public static int Attachments => AttachmentLimits.Standard.Count;

    /// <summary>Null when it can be kept.</summary>
    public static Fault? Check(DocumentContent content)
    {
        if (content.Title.Length > KeptTitleCharacters)
        {
            return new DispatchFault.TitleTooLong(KeptTitleCharacters);
        }

        if (content.Body.Count > Blocks || Texts(content).Sum(text => (long)text.Length) > BodyCharacters)
        {
            return new DispatchFault.TextTooLong(BodyCharacters);
        }

        if (content.JointOrgans.Count > JointIssue.MostOrgans)
        {
            return new DispatchFault.TooManyJointOrgans(JointIssue.MostOrgans);
        }

        return content.Attachments.Count > Attachments ? new AttachmentFault.TooMany(Attachments) : LayoutCheck.Of(content);
    }

    private static IEnumerable<string> Texts(DocumentContent content) =>
        content.Body.Concat(content.Bound.SelectMany(bound => bound.Body)).SelectMany(block => block.AllTexts());
}
