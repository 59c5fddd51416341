using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>The number at the left and 签发人 at the right of an upward document, two names a row (7.2.5, 7.2.6).</summary>
internal sealed class SignerLine(HeadParts parts)
{
    private const double C = PageGrid.Cell;

    /// <returns>The top of the row of the number, which is the last one.</returns>
    public double Compose(PageBuilder page, IReadOnlyList<string> signers, string? number, double top)
    {
        const string Label = "签发人：";
        var rows = signers.Chunk(2).ToList();
        var right = PageGrid.Right - C;
        var names = signers.Select(Name).ToList();
        var width = names.Max(n => n.End - n.Start);
        var across = Math.Min(2, signers.Count);
        var first = right - (across * width) - ((across - 1) * C);
        var last = top + ((rows.Count - 1) * PageGrid.Pitch);
        if (!string.IsNullOrEmpty(number))
        {
            var line = parts.Line(number, FontRole.FangSong, PageGrid.BodySize, C).MovedBy(C);
            page.Add(line.At(last, parts.Elements.Next(), TextTag.Paragraph), last, PageGrid.BodySize);
        }

        var element = parts.Elements.Next();
        var label = parts.Line(Label, FontRole.FangSong, PageGrid.BodySize, C);
        page.Add(label.MovedBy(first - label.End).At(top, element, TextTag.Paragraph), top, PageGrid.BodySize);
        for (var i = 0; i < names.Count; i++)
        {
            var y = top + (i / 2 * PageGrid.Pitch);
            var left = first + (i % 2 * (width + C));
            page.Add(names[i].MovedBy(left - names[i].Start).At(y, element, TextTag.Paragraph), y, PageGrid.BodySize);
        }

        return last;
    }

    // Names of two letters are as wide as those of three, so that rows of names stand under each other.
    private ShapedLine Name(string name) =>
        parts.Line(name.Length == 2 ? $"{name[0]}\u3000{name[1]}" : name, FontRole.Kai, PageGrid.BodySize, C);
}
