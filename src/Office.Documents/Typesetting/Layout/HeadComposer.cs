using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>The head of page one: urgency, red head, number, red line, title (7.2, 7.3.1). Neither 份号 nor 密级 is ever printed.</summary>
internal sealed class HeadComposer(Shaper shaper, ElementCounter elements)
{
    private const double MarkInkTop = PageGrid.Top + (35 * PageGrid.Millimetre);
    private const double MarkSize = 42;
    private const double Centre = (PageGrid.Left + PageGrid.Right) / 2;

    /// <returns>The grid row, 0 to 21, on which the text starts.</returns>
    public int Compose(PageBuilder page, DocumentContent content, Imprint imprint)
    {
        PlaceUrgency(page, content.Urgency);
        var numberTop = PlaceMark(page, imprint.RedHead) + (3 * PageGrid.Pitch) - PageGrid.BodySize;
        if (!string.IsNullOrEmpty(imprint.Number))
        {
            var number = Line(imprint.Number, FontRole.FangSong, PageGrid.BodySize, PageGrid.Cell);
            page.Add(Centred(number).At(numberTop, elements.Next(), TextTag.Paragraph), numberTop, PageGrid.BodySize);
        }
        var red = numberTop + PageGrid.BodySize + (4 * PageGrid.Millimetre);
        page.Rules.Add(new RuleLine(PageGrid.Left, PageGrid.Right, red, 0.7 * PageGrid.Millimetre, IsRed: true));
        var titleBottom = PlaceTitle(page, content.Title, red + (2 * PageGrid.Pitch));
        // One blank row, then the next row of the grid.
        return (int)Math.Ceiling((titleBottom + PageGrid.Pitch - PageGrid.Top - 0.01) / PageGrid.Pitch);
    }

    private void PlaceUrgency(PageBuilder page, Urgency urgency)
    {
        var text = urgency switch
        {
            Urgency.Urgent => "加急",
            Urgency.ExtraUrgent => "特急",
            _ => null,
        };
        if (text is not null)
        {
            var line = Line(text, FontRole.Hei, PageGrid.BodySize, PageGrid.Cell);
            page.Add(line.At(PageGrid.Top, elements.Next(), TextTag.Paragraph), PageGrid.Top, PageGrid.BodySize);
        }
    }

    /// <summary>The red head on one line, condensed when it is long. Returns the bottom of its ink.</summary>
    private double PlaceMark(PageBuilder page, string text)
    {
        var cells = shaper.Shape(text, FontRole.XiaoBiaoSong, MarkSize, MarkSize);
        var natural = Math.Max(1, cells.Sum(c => c.Width));
        var fit = Math.Min(1, (PageGrid.Width - 8) / natural);
        // Condensed to two thirds; a longer one gets smaller.
        var scaleX = Math.Max(fit, 0.66);
        var size = MarkSize * Math.Min(1, fit / scaleX);
        var factor = scaleX * size / MarkSize;
        var (inkBottom, inkTop) = Ink(cells);
        var baseline = MarkInkTop + (inkTop * size);
        var line = ShapedLine.Natural(cells, MarkSize, 0).At(0, elements.Next(), TextTag.Paragraph, isRed: true);
        var left = Centre - (natural * factor / 2);
        page.Add(
            line with
            {
                Runs = [.. line.Runs.Select(r => r with
                {
                    Size = size,
                    ScaleX = scaleX,
                    Baseline = baseline,
                    Glyphs = [.. r.Glyphs.Select(g => g with { X = left + (g.X * factor) })],
                })],
            },
            MarkInkTop,
            size);
        return baseline - (inkBottom * size);
    }

    /// <summary>Lowest and highest ink in em, up positive: the rule measures the ink of the head, not its box.</summary>
    private static (double Bottom, double Top) Ink(Cell[] cells)
    {
        var inks = cells.Where(c => !c.Face.IsCff)
            .Select(c => (Ink: c.Face.Glyphs!.Ink(c.Glyph), Em: (double)c.Face.UnitsPerEm))
            .Select(i => (Bottom: i.Ink.Bottom / i.Em, Top: i.Ink.Top / i.Em))
            .Where(i => i.Top > i.Bottom)
            .ToList();
        return inks.Count == 0 ? (-0.08, 0.84) : (inks.Min(i => i.Bottom), inks.Max(i => i.Top));
    }

    private double PlaceTitle(PageBuilder page, string title, double top)
    {
        var element = elements.Next();
        var (size, pitch, lines) = FitTitle(title, top);
        foreach (var text in lines)
        {
            var line = Centred(Line(text, FontRole.XiaoBiaoSong, size, size));
            page.Add(line.At(top, element, TextTag.Title), top, size);
            top += pitch;
        }
        return top - pitch + size;
    }

    /// <summary>二号; a title that would leave no room for the text under it gets smaller.</summary>
    private static (double Size, double Pitch, IReadOnlyList<string> Lines) FitTitle(string title, double top)
    {
        double[] sizes = [PageGrid.TitleSize, 18, 16, 14, 12, 10.5];
        foreach (var size in sizes)
        {
            var lines = TitleBreaker.Break(title, (int)(PageGrid.Width / size));
            var pitch = lines.Count <= 4 ? size + (PageGrid.BodySize * 7 / 8) : size * 1.25;
            if (top + (pitch * lines.Count) + (3 * PageGrid.Pitch) <= PageGrid.Bottom || size <= 10.5)
            {
                return (size, pitch, lines);
            }
        }
        return (sizes[^1], sizes[^1], [title]);
    }

    private ShapedLine Line(string text, FontRole role, double size, double pitch) =>
        ShapedLine.Natural(shaper.Shape(text, role, size, pitch), size, PageGrid.Left);

    private static ShapedLine Centred(ShapedLine line) => line.MovedBy(Centre - ((line.Start + line.End) / 2));
}
