using Office.Documents.Rules;

namespace Office.Documents.Rechecks;

/// <summary>Says a change in the language of the paper, for the record, which is printed in Chinese.</summary>
internal static class ChangeWords
{
    private const int MostTold = 8, Around = 8;

    public static string Sentence(IReadOnlyList<TextChange> changes) =>
        string.Join('；', changes.Take(MostTold).Select(Of)) + (changes.Count > MostTold ? $"；等{changes.Count}处" : "");

    private static string Of(TextChange change)
    {
        var (before, after) = Cut(change.Before, change.After);
        return $"{Place(change.Place)}“{before}”改为“{after}”（{Class(change.Class)}）";
    }

    // Only what changed, with a few letters on both sides.
    private static (string Before, string After) Cut(string before, string after)
    {
        int head = 0, tail = 0, least = Math.Min(before.Length, after.Length);
        while (head < least && before[head] == after[head])
        {
            head++;
        }

        while (tail < least - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        var (from, to) = (Math.Max(0, head - Around), Math.Max(0, tail - Around));
        return (before[from..^to], after[from..^to]);
    }

    private static string Place(Place place) => place switch
    {
        { Element: DocumentElement.Title } => "标题",
        { Element: DocumentElement.MainRecipient } => "主送",
        { Element: DocumentElement.Body, Index: var index } => $"正文第{index + 1}段",
        { Element: DocumentElement.Attachment } => "附件",
        { Element: DocumentElement.Remark } => "附注",
        { Element: DocumentElement.CopyRecipient } => "抄送",
        { Element: DocumentElement.Signer } => "签发人",
        _ => "文种格式",
    };

    private static string Class(ChangeClass sort) => sort switch
    {
        ChangeClass.Blank => "空白",
        ChangeClass.Width => "全半角",
        ChangeClass.Mark => "标点",
        ChangeClass.Word => "错别字",
        ChangeClass.Substance => "实质",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "An unknown sort of change."),
    };
}
