using Office.Documents.Content;

namespace Office.Documents.Rules.Drafting;

/// <summary>A draft and the names of the files that lie with it, in order.</summary>
internal sealed record DraftUnderCheck(DocumentContent Content, IReadOnlyList<string> Files)
{
    /// <summary>Every text that a reader will see, element by element.</summary>
    public IEnumerable<string> Texts =>
    [
        Content.Title, .. Content.MainRecipients, .. Content.Body.Select(block => block.Text), .. Content.Attachments,
        Content.Remark ?? "", .. Content.CopyRecipients, .. Files.Select(file => Path.GetFileNameWithoutExtension(file)),
    ];
}
