using System.Text.RegularExpressions;

namespace Office.Documents.Rules.Checks;

/// <summary>附件说明 against what is attached (GB/T 9704-2012 7.3.4, 7.3.7).</summary>
internal static partial class AttachmentRules
{
    private const int Timeout = 1000;

    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new("R49", "draft.attachments-differ", "国标7.3.7", Strength.Required, Gate.Submission) { Ask = Differ },
        new("", "draft.attachment-punctuation", "国标7.3.4", Strength.Required, Gate.None) { Ask = Punctuation },
    ];

    private static IEnumerable<Hit> Differ(DocumentUnderCheck document)
    {
        if (document.Context.Files is not { } attached)
        {
            return [];
        }

        var listed = document.Content.FiledAttachments().Select(Plain).ToList();
        var files = attached.Select(file => Plain(Path.GetFileNameWithoutExtension(file))).ToList();
        return listed.SequenceEqual(files, StringComparer.Ordinal)
            ? []
            : [new Hit(new Place(DocumentElement.Attachment), listed.Count, files.Count)];
    }

    private static IEnumerable<Hit> Punctuation(DocumentUnderCheck document) => document.Content.Attachments.Index()
        .Where(entry => entry.Item.Length > 0 && "。；;，,".Contains(entry.Item[^1], StringComparison.Ordinal))
        .Select(entry => new Hit(new Place(DocumentElement.Attachment, entry.Index, entry.Item.Length - 1, 1), entry.Item)
        {
            Fix = FindingFix.Replace(""),
        });

    /// <summary>A name without book marks, end punctuation, spaces and the number that a file often bears (附件1：).</summary>
    private static string Plain(string name) =>
        string.Concat(FileNumber().Replace(name, "").Where(letter => !char.IsWhiteSpace(letter) && letter is not ('《' or '》')))
            .TrimEnd('。', '；', ';', '，', ',');

    [GeneratedRegex(@"^\s*(附件\s*\d{0,2}\s*[：:.．、_\-]?|\d{1,2}\s*[.．、_]\s*(?!\d))\s*", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex FileNumber();
}
