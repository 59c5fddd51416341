using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>Sets 署名, 成文日期 and the room for seals: sealed, unsealed, with a name stamp, of several organs (7.3.5).</summary>
internal sealed class ClosingComposer(Shaper shaper, ElementCounter elements)
{
    private const double C = PageGrid.Cell;
    private const double StampSize = 24;

    /// <summary>How a document is closed.</summary>
    public static ClosingForm FormOf(DocumentContent content, Imprint imprint) => imprint.Closing
        ?? (content.TitleNote is not null ? ClosingForm.None : imprint.Stamp is not null ? ClosingForm.NameStamp : ClosingForm.Sealed);

    public Closing Compose(Imprint imprint, ClosingForm form, double diameterMm) => form switch
    {
        ClosingForm.None => new Closing([], []),
        ClosingForm.Unsealed => Unsealed(imprint),
        ClosingForm.NameStamp when imprint.Stamp is { } stamp => Stamped(stamp, imprint.IssuedOn),
        _ when imprint.JointOrgans.Count > 0 => new JointClosing(shaper, elements).Compose(imprint, diameterMm, Date(imprint.IssuedOn)),
        _ => Sealed(imprint, diameterMm),
    };

    /// <summary>The blank rows that put the seal's top within one row under the text (7.3.5.1), by its diameter.</summary>
    public static int BlankRows(double diameterMm)
    {
        var overlap = (0.6 * diameterMm * PageGrid.Millimetre) - 6.8;
        return Math.Max(1, (int)Math.Ceiling(overlap / PageGrid.Pitch) - 1);
    }

    /// <summary>The date ends four characters before the edge, the signature is centred on it (7.3.5.1).</summary>
    private Closing Sealed(Imprint imprint, double diameterMm)
    {
        var right = PageGrid.Right - (4 * C);
        var date = Date(imprint.IssuedOn);
        date = date?.MovedBy(right - date.End);
        var centre = date is null ? right - (3.5 * C) : (date.Start + date.End) / 2;
        var signature = Plain(shaper, imprint.Organ);
        var half = (signature.End - signature.Start) / 2;
        // A long name must not run over the edge: both move to the left together.
        var shift = Math.Min(0, PageGrid.Right - (centre + half));
        var row = RowOf(signature.MovedBy(centre + shift - half - signature.Start));
        return new Closing(
            [.. Enumerable.Repeat(Row.Blank, BlankRows(diameterMm)), row, RowOf(date?.MovedBy(shift))],
            [new SealSpot(row, centre + shift)]);
    }

    /// <summary>署名 ends two characters before the edge; the date starts two characters after it, or the other way round (7.3.5.2).</summary>
    private Closing Unsealed(Imprint imprint)
    {
        var right = PageGrid.Right - (2 * C);
        var names = ((IEnumerable<string>)[imprint.Organ, .. imprint.JointOrgans.Select(o => o.Organ)]).Select(name => Plain(shaper, name)).ToList();
        var width = names.Max(n => n.End - n.Start);
        var left = right - width;
        var date = Date(imprint.IssuedOn);
        if (date is not null)
        {
            var length = date.End - date.Start;
            left = Math.Min(left, right - length - (2 * C));
            date = date.MovedBy(left + (2 * C) - date.Start);
        }
        List<Row> rows = [Row.Blank, .. names.Select(n => RowOf(n.MovedBy(left - n.Start))), RowOf(date)];
        return new Closing(rows, [new SealSpot(rows[1], left + (width / 2))]);
    }

    /// <summary>Post, two characters, the name in red four characters before the edge; the date a blank row below (7.3.5.3).</summary>
    private Closing Stamped(NameStamp stamp, DateOnly? issuedOn)
    {
        var right = PageGrid.Right - (4 * C);
        var name = ShapedLine.Natural(shaper.Shape(stamp.Name, FontRole.Kai, StampSize, StampSize), StampSize, 0);
        name = name.MovedBy(right - name.End);
        var post = Plain(shaper, stamp.Post);
        post = post.MovedBy(name.Start - (2 * C) - post.End);
        var (postElement, nameElement) = (elements.Next(), elements.Next());
        var piece = new Piece(PageGrid.Pitch, (page, top) =>
        {
            page.Add(post.At(top, postElement, TextTag.Paragraph), top, PageGrid.BodySize);
            var stampTop = top + ((PageGrid.BodySize - StampSize) / 2);
            page.Add(name.At(stampTop, nameElement, TextTag.Paragraph, isRed: true), stampTop, StampSize);
        });
        var row = Row.Of(piece) with { IsBody = false };
        var date = Date(issuedOn);
        return new Closing(
            [Row.Blank, Row.Blank, row, Row.Blank, RowOf(date?.MovedBy(right - date.End))],
            [new SealSpot(row, (name.Start + name.End) / 2)]);
    }

    private Row RowOf(ShapedLine? line) => line is null ? Row.Blank : new(line, elements.Next(), TextTag.Paragraph, IsBody: false);

    private ShapedLine? Date(DateOnly? issuedOn) => issuedOn is { } day
        ? Plain(shaper, string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"))
        : null;

    /// <summary>A text on one line; what is wider than the type area is pressed together.</summary>
    public static ShapedLine Plain(Shaper shaper, string text)
    {
        var line = ShapedLine.Natural(shaper.Shape(text, FontRole.FangSong, PageGrid.BodySize, C), PageGrid.BodySize, PageGrid.Left);
        var over = line.End - PageGrid.Right;
        return over <= 0 ? line : line with { X = [.. line.X.Select(x => PageGrid.Left + ((x - PageGrid.Left) * PageGrid.Width / (PageGrid.Width + over)))] };
    }
}
