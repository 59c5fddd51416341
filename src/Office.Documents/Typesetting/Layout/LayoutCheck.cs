using Office.Documents.Content;
using Office.Documents.Typesetting.Images;
using Office.Organization.Foundation;

namespace Office.Documents.Typesetting.Layout;

/// <summary>What the pages cannot show is refused before it is stored, with a sentence that says what to mend.</summary>
public static class LayoutCheck
{
    /// <summary>The most that all pictures of a document may have together, in bytes of base64.</summary>
    private const int PictureCharacters = 6 * 1024 * 1024;

    private const int MostColumns = 60;

    /// <summary>Null when the text can be laid out.</summary>
    public static Fault? Of(DocumentContent content)
    {
        var numbers = content.Bound.Select(bound => bound.Number).ToList();
        var wrong = numbers.Find(number => number < 1 || number > content.Attachments.Count || numbers.Count(n => n == number) > 1);
        if (wrong != 0 || numbers.Contains(0))
        {
            return new LayoutFault.BoundUnnamed(wrong);
        }

        var blocks = content.Body.Concat(content.Bound.SelectMany(bound => bound.Body)).ToList();
        var pictures = blocks.OfType<Picture>().ToList();
        return pictures.Sum(picture => (long)picture.Data.Length) > PictureCharacters
            ? new LayoutFault.PictureTooLarge(pictures[^1].Alt, PictureImage.MostBytes / 1024 / 1024)
            : blocks.Select(Of).FirstOrDefault(fault => fault is not null);
    }

    private static Fault? Of(Block block) => block switch
    {
        Table table => Of(table),
        Picture picture => Of(picture),
        _ => null,
    };

    private static Fault? Of(Table table)
    {
        if (table.Rows.Count == 0)
        {
            return null;
        }

        var name = table.Text.Length > 0 ? table.Text : table.Rows[0].Cells is [var first, ..] ? first.Text : "";
        var rows = table.Rows.ToList();
        var uneven = rows.FindIndex(row => row.Cells.Any(cell => cell.Columns is < 1 or > MostColumns));
        var columns = uneven >= 0 ? 0 : table.CountColumns();
        uneven = uneven >= 0 ? uneven : rows.FindIndex(row => row.Cells.Sum(cell => cell.Columns) != columns);
        if (uneven >= 0)
        {
            return new LayoutFault.TableUneven(name, uneven + 1);
        }

        var width = table.IsLandscape ? TurnedSheet.Right - TurnedSheet.Left : PageGrid.Width;
        return columns is 0 or > MostColumns || TableColumns.Fit(table, width) is null ? new LayoutFault.TableTooWide(name, columns) : null;
    }

    private static Invalid? Of(Picture picture)
    {
        var bytes = new byte[picture.Data.Length];
        if (!Convert.TryFromBase64String(picture.Data, bytes, out var length))
        {
            return new LayoutFault.PictureDamaged(picture.Alt);
        }

        var (image, problem) = PictureImage.Read(bytes[..length]);
        return image is not null ? null : problem switch
        {
            PictureProblem.Kind => new LayoutFault.PictureKind(picture.Alt),
            PictureProblem.Size => new LayoutFault.PictureSizeFalse(picture.Alt),
            PictureProblem.Large => new LayoutFault.PictureTooLarge(picture.Alt, PictureImage.MostBytes / 1024 / 1024),
            _ => new LayoutFault.PictureDamaged(picture.Alt),
        };
    }
}
