using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>信函格式: the mark 30 mm under the page's top, two red double lines, the number at the right edge (10.1).</summary>
internal sealed class LetterHead(HeadParts parts)
{
    private const double InkTop = 30 * PageGrid.Millimetre;
    private const double Length = 170 * PageGrid.Millimetre;
    private const double Thick = 0.8 * PageGrid.Millimetre;
    private const double Thin = 0.3 * PageGrid.Millimetre;

    /// <summary>Between the middles of the two strokes of a double line.</summary>
    private const double Apart = 1.2 * PageGrid.Millimetre;

    /// <returns>The bottom of the title.</returns>
    public double Compose(PageBuilder page, DocumentContent content, Imprint imprint, IReadOnlyCollection<string> names)
    {
        page.IsNumbered = false;
        var upper = parts.PlaceMark(page, HeadComposer.WithoutFile(imprint.RedHead), InkTop) + (4 * PageGrid.Millimetre);
        Rule(page, upper + (Thick / 2), Thick);
        Rule(page, upper + (Thick / 2) + Apart, Thin);
        var lower = PageGrid.PageHeight - (20 * PageGrid.Millimetre);
        Rule(page, lower - Apart, Thin);
        Rule(page, lower, Thick);
        // Seven eighths of a character under the line.
        var top = upper + (Thick / 2) + Apart + (Thin / 2) + (PageGrid.BodySize * 7 / 8);
        parts.PlaceUrgency(page, content, top);
        if (!string.IsNullOrEmpty(imprint.Number))
        {
            var number = parts.Line(imprint.Number, FontRole.FangSong, PageGrid.BodySize, PageGrid.Cell);
            number = number.MovedBy(PageGrid.Right - number.End);
            page.Add(number.At(top, parts.Elements.Next(), TextTag.Paragraph), top, PageGrid.BodySize);
        }

        return parts.PlaceTitle(page, content, top + (3 * PageGrid.Pitch), names);
    }

    private static void Rule(PageBuilder page, double y, double stroke) =>
        page.Rules.Add(new RuleLine(HeadParts.Centre - (Length / 2), HeadParts.Centre + (Length / 2), y, stroke, IsRed: true));
}
