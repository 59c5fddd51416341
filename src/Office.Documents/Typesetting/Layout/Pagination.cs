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
        var pages = new Pagination(firstRow);
        foreach (var row in text)
        {
            pages.Add(row);
        }
        if (pages.Free < closing.Count)
        {
            pages.TurnWithLastRows();
        }
        pages.ClosingStart = pages._pages[^1].Count;
        pages._pages[^1].AddRange(closing);
        foreach (var row in after)
        {
            pages.Add(row);
        }
        return pages;
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

    /// <summary>The closing does not fit: the last rows go with it to the next page, two if the page can spare them.</summary>
    private void TurnWithLastRows()
    {
        var page = _pages[^1];
        var count = page.Count(r => r.IsBody) > 2 && page is [.., { Line: not null }, { Line: not null }] ? 2 : 1;
        count = Math.Min(count, page.Count);
        var moved = page.GetRange(page.Count - count, count);
        page.RemoveRange(page.Count - count, count);
        while (page.Count > 0 && page[^1].Line is null)
        {
            page.RemoveAt(page.Count - 1);
        }
        _pages.Add(moved);
    }
}
