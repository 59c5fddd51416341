using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Images;

namespace Office.Documents.Typesetting.Layout;

/// <summary>Sets a picture in the middle of the type area with its name under it.</summary>
internal sealed class PictureComposer(Shaper shaper, ElementCounter elements)
{
    /// <summary>Pixels of a picture without a width of its own are printed at this density.</summary>
    private const double PointsPerPixel = 72.0 / 150;

    private const double Tallest = 18 * PageGrid.Pitch;

    /// <summary>The rows; null when the picture cannot be read.</summary>
    public List<Row>? Compose(Picture picture)
    {
        if (Decode(picture) is not { } image)
        {
            return null;
        }

        var (width, height) = SizeOf(picture, image);
        var left = PageGrid.Left + ((PageGrid.Width - width) / 2);
        var element = elements.Next();
        var piece = new Piece(height + 6, (page, top) =>
            page.Add(new PlacedPicture(image, element, picture.Alt, left, top + 3, width, height)));
        List<Row> rows = [Row.Of(piece)];
        if (picture.Text.Length > 0)
        {
            rows[0] = rows[0] with { KeepsWithNext = true };
            rows.Add(Row.Of(Name(picture.Text)));
        }

        return rows;
    }

    /// <summary>Printed size in points: as asked for, never wider than the type area nor taller than most of a page.</summary>
    public static (double Width, double Height) SizeOf(Picture picture, PictureImage image)
    {
        var wanted = picture.WidthMm > 0 ? picture.WidthMm * PageGrid.Millimetre : image.Width * PointsPerPixel;
        var width = Math.Min(Math.Min(wanted, PageGrid.Width), Tallest * image.Width / image.Height);
        return (width, width * image.Height / image.Width);
    }

    /// <summary>The picture of a block; null when its data is none.</summary>
    public static PictureImage? Decode(Picture picture)
    {
        var bytes = new byte[picture.Data.Length];
        return Convert.TryFromBase64String(picture.Data, bytes, out var length) ? PictureImage.Read(bytes[..length]).Image : null;
    }

    private Piece Name(string text)
    {
        const double Size = PageGrid.SmallSize;
        var line = ShapedLine.Natural(shaper.Shape(text, FontRole.FangSong, Size, Size), Size, PageGrid.Left);
        line = line.MovedBy(((PageGrid.Left + PageGrid.Right) / 2) - ((line.Start + line.End) / 2));
        var element = elements.Next();
        return new Piece(Size + 8, (page, top) => page.Add(line.At(top + 2, element, TextTag.Caption), top + 2, Size));
    }
}
