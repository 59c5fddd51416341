using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>The head of several organs: one a row, the first on top, all as wide as the longest, 文件 beside them in the middle (7.2.4).</summary>
internal sealed class JointHead(HeadParts parts)
{
    private const double MostHeight = 190;
    private const double RowStep = 1.25;

    /// <returns>The bottom of the ink.</returns>
    public double Compose(PageBuilder page, Imprint imprint, double inkTop)
    {
        const string File = "文件";
        List<string> names = [Bare(imprint.RedHead), .. imprint.JointOrgans.Select(o => Bare(o.Head))];
        var letters = names.Max(n => n.EnumerateRunes().Count());
        var size = Math.Min(HeadParts.MarkSize, (PageGrid.Width - 8) / (letters + 2.4));
        size = Math.Min(size, MostHeight / (1 + (RowStep * (names.Count - 1))));
        var width = letters * size;
        var left = HeadParts.Centre - ((width + (2.4 * size)) / 2);
        var all = parts.Shaper.Shape(string.Concat(names), FontRole.XiaoBiaoSong, size, size);
        var (bottom, top) = HeadParts.Ink(all);
        var baseline = inkTop + (top * size);
        foreach (var name in names)
        {
            Place(page, Spread(name, size, left, width), size, baseline);
            baseline += RowStep * size;
        }

        var lowest = baseline - (RowStep * size) - (bottom * size);
        var file = parts.Line(File, FontRole.XiaoBiaoSong, size, size);
        // Its own ink in the middle of theirs.
        var (fileBottom, fileTop) = HeadParts.Ink(file.Cells);
        Place(page, file.MovedBy(left + width + (0.4 * size) - file.Start), size, ((inkTop + lowest) / 2) + ((fileTop + fileBottom) / 2 * size));
        return lowest;
    }

    private void Place(PageBuilder page, ShapedLine line, double size, double baseline)
    {
        var emTop = baseline - (PageGrid.Ascent * size);
        page.Add(line.At(emTop, parts.Elements.Next(), TextTag.Paragraph, isRed: true), emTop, size);
    }

    /// <summary>The letters of a shorter name are set apart until it is as wide as the longest (分散对齐).</summary>
    private ShapedLine Spread(string name, double size, double left, double width)
    {
        var line = parts.Line(name, FontRole.XiaoBiaoSong, size, size);
        line = line.MovedBy(left - line.Start);
        var gap = line.Cells.Length < 2 ? 0 : (width - (line.End - line.Start)) / (line.Cells.Length - 1);
        return line with { X = [.. line.X.Select((x, i) => x + (i * gap))] };
    }

    private static string Bare(string head) => HeadComposer.WithoutFile(head);
}
