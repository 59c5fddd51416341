namespace Office.Documents.Typesetting.Layout;

/// <summary>Deals rows onto pages of 22.</summary>
internal sealed class Pagination
{
    private readonly List<List<Row>> _pages = [[]];
    private readonly int _firstRow;

    private Pagination(int firstRow) => _firstRow = firstRow;

    /// <summary>The rows of each page, blank ones included.</summary>
    public IReadOnlyList<IReadOnlyList<Row>> Pages => _pages;

    /// <summary>Index of the first closing row on the last of <see cref="Pages"/>.</summary>
    public int ClosingStart { get; private set; }

    public bool HasBodyOnFirstPage => _pages[0].Exists(r => r.IsBody);

    /// <param name="firstRow">Row of page one on which the text starts.</param>
    /// <param name="text">Recipients, body and list of attachments.</param>
    /// <param name="closing">Blank rows, signature, date: kept together and never alone on a page (7.3.5.5).</param>
    /// <param name="after">附注.</param>
    public static Pagination Deal(int firstRow, IReadOnlyList<Row> text, IReadOnlyList<Row> closing, IReadOnlyList<Row> after)
    {
        var pages = Deal(firstRow, text, breakBefore: -1);
        if (pages.Free < closing.Count || !pages._pages[^1].Exists(r => r.IsBody))
        {
            pages = Deal(firstRow, text, CutFor(text, closing.Count));
        }
        pages.ClosingStart = pages._pages[^1].Count;
        pages._pages[^1].AddRange(closing);
        foreach (var row in after)
        {
            pages.Add(row);
        }
        return pages;
    }

    private static Pagination Deal(int firstRow, IReadOnlyList<Row> text, int breakBefore)
    {
        var pages = new Pagination(firstRow);
        for (var i = 0; i < text.Count; i++)
        {
            if (i == breakBefore && pages._pages[^1].Count > 0)
            {
                pages._pages.Add([]);
            }
            pages.Add(text[i]);
        }
        return pages;
    }

    /// <summary>
    /// Where to turn the page so that the closing has text of the body above it: before the last two rows of the body, or the last
    /// one if the page can spare no more; before the last row of all when a long list of attachments stands between.
    /// </summary>
    private static int CutFor(IReadOnlyList<Row> text, int closing)
    {
        var last = text.Count - 1;
        while (last > 0 && !text[last].IsBody)
        {
            last--;
        }
        var spare = text.Count(r => r.IsBody) > 2 && last > 0 && text[last - 1].IsBody ? 1 : 0;
        return text.Count - last + spare + closing <= PageGrid.Rows ? last - spare : text.Count - 1;
    }

    private int Free => Capacity - _pages[^1].Count;

    private int Capacity => _pages.Count == 1 ? Math.Max(1, PageGrid.Rows - _firstRow) : PageGrid.Rows;

    private void Add(Row row)
    {
        if (Free <= 0)
        {
            _pages.Add([]);
        }
        // A page does not start with a blank row.
        if (row.Line is not null || _pages[^1].Count > 0)
        {
            _pages[^1].Add(row);
        }
    }
}
