using System.Globalization;
using Office.Documents.Content;

namespace Office.Documents.Importing;

/// <summary>
/// Attachments that stand in the same file behind the date (随文附件): a line 附件1, the title that 附件说明 lists, then the text.
/// </summary>
internal sealed class AnnexReader(IReadOnlyList<SourceLine> lines, ContentDraft draft)
{
    private const int LongestTitle = 3;

    /// <summary>Where what follows goes; null before the first attachment.</summary>
    public List<Block>? Body { get; private set; }

    /// <summary>How many lines from here on begin an attachment that 附件说明 lists; 0 when none begins here.</summary>
    public int Begin(int at)
    {
        var line = lines[at];
        if (line.Foreign || !LinePatterns.Annex().IsMatch(line.Bare))
        {
            return 0;
        }

        var digits = string.Concat(line.Bare.Where(char.IsAsciiDigit));
        var number = digits.Length == 0 ? 1 : int.Parse(digits, CultureInfo.InvariantCulture);
        if (number < 1 || number > draft.Attachments.Count || draft.Bound.Exists(bound => bound.Number == number))
        {
            return 0;
        }

        var title = TitleLines(at + 1, draft.Attachments[number - 1]);
        draft.Label(string.Concat(lines.Skip(at).Take(1 + title).Select(taken => taken.Text)));
        Body = [];
        draft.Bound.Add((number, Body));
        return 1 + title;
    }

    // The title may be broken over lines; what is no title begins the text.
    private int TitleLines(int from, string title)
    {
        var (wanted, read) = (Bare(title), "");
        for (var count = 1; count <= LongestTitle && from + count <= lines.Count && !lines[from + count - 1].Foreign; count++)
        {
            read += Bare(lines[from + count - 1].Text);
            if (read == wanted)
            {
                return count;
            }
        }

        return 0;
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
