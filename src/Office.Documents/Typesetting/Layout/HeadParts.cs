using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>The parts that the heads of all forms are made of: urgency, mark, number, title (7.2, 7.3.1).</summary>
internal sealed class HeadParts(Shaper shaper, ElementCounter elements)
{
    public const double MarkSize = 42;
    public const double Centre = (PageGrid.Left + PageGrid.Right) / 2;
    public const double RedStroke = 0.7 * PageGrid.Millimetre;

    public Shaper Shaper => shaper;

    public ElementCounter Elements => elements;

    /// <summary>紧急程度 as printed; null for an ordinary document. Telegrams have words of their own.</summary>
    public static string? UrgencyOf(DocumentContent content) => (content.Telegram, content.Urgency) switch
    {
        (TelegramUrgency.Immediate, _) => "特提",
        (TelegramUrgency.ExtraUrgent, _) => "特急",
        (TelegramUrgency.Urgent, _) => "加急",
        (TelegramUrgency.Ordinary, _) => "平急",
        (_, Urgency.Urgent) => "加急",
        (_, Urgency.ExtraUrgent) => "特急",
        _ => null,
    };

    public void PlaceUrgency(PageBuilder page, DocumentContent content, double top)
    {
        if (UrgencyOf(content) is { } text)
        {
            page.Add(Line(text, FontRole.Hei, PageGrid.BodySize, PageGrid.Cell).At(top, elements.Next(), TextTag.Paragraph), top, PageGrid.BodySize);
        }
    }

    public void PlaceNumber(PageBuilder page, string? number, double top)
    {
        if (!string.IsNullOrEmpty(number))
        {
            var line = Centred(Line(number, FontRole.FangSong, PageGrid.BodySize, PageGrid.Cell));
            page.Add(line.At(top, elements.Next(), TextTag.Paragraph), top, PageGrid.BodySize);
        }
    }

    /// <summary>A mark on one line, condensed when it is long. Returns the bottom of its ink.</summary>
    public double PlaceMark(PageBuilder page, string text, double inkTop)
    {
        var cells = shaper.Shape(text, FontRole.XiaoBiaoSong, MarkSize, MarkSize);
        var natural = Math.Max(1, cells.Sum(c => c.Width));
        var fit = Math.Min(1, (PageGrid.Width - 8) / natural);
        // Condensed to two thirds; a longer one gets smaller.
        var scaleX = Math.Max(fit, 0.66);
        var size = MarkSize * Math.Min(1, fit / scaleX);
        var factor = scaleX * size / MarkSize;
        var (bottom, top) = Ink(cells);
        var baseline = inkTop + (top * size);
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
            inkTop,
            size);
        return baseline - (bottom * size);
    }

    /// <summary>Lowest and highest ink in em, up positive: the rule measures the ink of the head, not its box.</summary>
    public static (double Bottom, double Top) Ink(Cell[] cells)
    {
        var inks = cells.Where(c => !c.Face.IsCff)
            .Select(c => (Ink: c.Face.Glyphs!.Ink(c.Glyph), Em: (double)c.Face.UnitsPerEm))
            .Select(i => (Bottom: i.Ink.Bottom / i.Em, Top: i.Ink.Top / i.Em))
            .Where(i => i.Top > i.Bottom)
            .ToList();
        return inks.Count == 0 ? (-0.08, 0.84) : (inks.Min(i => i.Bottom), inks.Max(i => i.Top));
    }

    /// <summary>The title and the 题注 under it. Returns their bottom.</summary>
    public double PlaceTitle(PageBuilder page, DocumentContent content, double top, IReadOnlyCollection<string> names)
    {
        var element = elements.Next();
        var (size, pitch, lines) = FitTitle(content.Title, top, names);
        foreach (var text in lines)
        {
            var line = Centred(Line(text, FontRole.XiaoBiaoSong, size, size));
            page.Add(line.At(top, element, TextTag.Title), top, size);
            top += pitch;
        }

        var bottom = top - pitch + size;
        return content.TitleNote is { Length: > 0 } note ? PlaceNote(page, note, bottom + PageGrid.Pitch - PageGrid.BodySize, names) : bottom;
    }

    /// <summary>题注 in brackets, in 楷体, in the middle under the title.</summary>
    private double PlaceNote(PageBuilder page, string note, double top, IReadOnlyCollection<string> names)
    {
        var text = note is ['（', .., '）'] ? note : $"（{note}）";
        var element = elements.Next();
        // It breaks like a title: between words, in lines of like length.
        foreach (var part in TitleBreaker.Break(text, PageGrid.Columns - 4, names))
        {
            var line = Centred(Line(part, FontRole.Kai, PageGrid.BodySize, PageGrid.Cell));
            page.Add(line.At(top, element, TextTag.Paragraph), top, PageGrid.BodySize);
            top += PageGrid.Pitch;
        }

        return top - PageGrid.Pitch + PageGrid.BodySize;
    }

    /// <summary>二号; a title that would leave no room for the text under it gets smaller.</summary>
    private static (double Size, double Pitch, IReadOnlyList<string> Lines) FitTitle(
        string title, double top, IReadOnlyCollection<string> names)
    {
        double[] sizes = [PageGrid.TitleSize, 18, 16, 14, 12, 10.5];
        foreach (var size in sizes)
        {
            var lines = TitleBreaker.Break(title, (int)(PageGrid.Width / size), names);
            var pitch = lines.Count <= 4 ? size + (PageGrid.BodySize * 7 / 8) : size * 1.25;
            if (top + (pitch * lines.Count) + (3 * PageGrid.Pitch) <= PageGrid.Bottom || size <= 10.5)
            {
                return (size, pitch, lines);
            }
        }

        return (sizes[^1], sizes[^1], [title]);
    }

    public ShapedLine Line(string text, FontRole role, double size, double pitch) =>
        ShapedLine.Natural(shaper.Shape(text, role, size, pitch), size, PageGrid.Left);

    public static ShapedLine Centred(ShapedLine line) => line.MovedBy(Centre - ((line.Start + line.End) / 2));
}
