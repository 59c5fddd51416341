using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>
/// An attachment on pages of its own: 附件 and its number on row one, its title in the middle of row three (7.3.7).
/// </summary>
internal sealed class AttachmentComposer(Shaper shaper, ElementCounter elements, TextComposer text)
{
    private readonly HeadParts _parts = new(shaper, elements);

    /// <summary>Lays out one attachment.</summary>
    /// <param name="content">The document.</param>
    /// <param name="bound">The attachment.</param>
    /// <param name="apart">发文字号 when it is not bound with the text, printed before its number; null otherwise.</param>
    public List<PageBuilder> Compose(DocumentContent content, BoundAttachment bound, string? apart)
    {
        var number = content.Attachments.Count > 1 ? bound.Number.ToString(CultureInfo.InvariantCulture) : string.Empty;
        var label = _parts.Line($"{apart}附件{number}", FontRole.Hei, PageGrid.BodySize, PageGrid.Cell);
        var title = content.Attachments[bound.Number - 1];
        List<PageBuilder> pages = [new()];
        if (bound.Body.Count > 0 && bound.Body[0] is Table { IsLandscape: true })
        {
            Deal(pages, 0, text.Body(bound.Body, Above(label, title)));
            return pages;
        }

        pages[0].Add(label.At(PageGrid.Top, elements.Next(), TextTag.Paragraph), PageGrid.Top, PageGrid.BodySize);
        var bottom = _parts.PlaceTitle(
            pages[0], content with { Title = title, TitleNote = null }, PageGrid.RowTop(2), content.MainRecipients.ToList());
        var first = (int)Math.Ceiling((bottom + PageGrid.Pitch - PageGrid.Top - 0.01) / PageGrid.Pitch);
        Deal(pages, first, text.Body(bound.Body));
        return pages;
    }

    private static void Deal(List<PageBuilder> pages, int firstRow, List<Row> rows)
    {
        var dealt = Pagination.Deal(firstRow, rows, [], []);
        DocumentTypesetter.Fill(pages, dealt);
    }

    /// <summary>Label and title on a sheet across the page, which starts with its table.</summary>
    private List<Piece> Above(ShapedLine label, string title)
    {
        const double Size = 18;
        var middle = (TurnedSheet.Left + TurnedSheet.Right) / 2;
        var (labelElement, titleElement) = (elements.Next(), elements.Next());
        var flush = label.MovedBy(TurnedSheet.Left - label.Start);
        var named = _parts.Line(title, FontRole.XiaoBiaoSong, Size, Size);
        named = named.MovedBy(middle - ((named.Start + named.End) / 2));
        return
        [
            new Piece(PageGrid.Pitch, (page, top) => page.Add(flush.At(top, labelElement, TextTag.Paragraph), top, PageGrid.BodySize)),
            new Piece(PageGrid.Pitch + 8, (page, top) => page.Add(named.At(top, titleElement, TextTag.Title), top, Size)),
        ];
    }
}
