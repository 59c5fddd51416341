using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>
/// Lays out a sheet that accompanies official documents and is none itself, such as 处理单: a title at the top of the type area, blocks
/// below it on the same grid, page numbers; no head, no date, no seal.
/// </summary>
public sealed class SheetTypesetter(FontLibrary fonts)
{
    /// <exception cref="ArgumentException">A table is wider than the page.</exception>
    public TypesetDocument Typeset(string title, IReadOnlyList<Block> body)
    {
        var (shaper, elements) = (new Shaper(fonts), new ElementCounter());
        List<PageBuilder> pages = [new()];
        var content = new DocumentContent { Kind = DocumentKind.Notice, Title = title };
        var bottom = new HeadParts(shaper, elements).PlaceTitle(pages[0], content, PageGrid.Top, []);
        var first = (int)Math.Ceiling((bottom + PageGrid.Pitch - PageGrid.Top - 0.01) / PageGrid.Pitch);
        DocumentTypesetter.Fill(pages, Pagination.Deal(first, new TextComposer(shaper, elements).Body(body), [], []));
        return new TypesetDocument
        {
            Title = title,
            Pages = [.. pages.Select((page, at) => DocumentTypesetter.Finish(page, at + 1, shaper, elements))],
            Substitutions = shaper.Substitutions,
            SealPlace = new SealPlace(0, HeadParts.Centre, PageGrid.Top, PageGrid.Top + PageGrid.Pitch),
        };
    }
}
