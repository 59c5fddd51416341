namespace Office.Documents.Typesetting.Layout;

/// <summary>Deals rows onto pages: text on the 22 rows of the grid, pieces of a height of their own between them.</summary>
internal sealed class Pagination
{
    private readonly List<List<PlacedRow>> _pages = [[]];
    private readonly int _firstRow;

    /// <summary>The next place on the page, in rows of the grid; not whole after a piece.</summary>
    private double _next;

    private Pagination(int firstRow) => _next = _firstRow = firstRow;

    /// <summary>The rows of each page, blank ones included.</summary>
    public IReadOnlyList<IReadOnlyList<PlacedRow>> Pages => _pages;

    public bool HasBodyOnFirstPage => _pages[0].Exists(r => r.Row.IsBody);

    /// <param name="firstRow">Row of page one on which the text starts.</param>
    /// <param name="text">Recipients, body and list of attachments.</param>
    /// <param name="closing">Blank rows, signature, date: kept together and never alone on a page (7.3.5.5).</param>
    /// <param name="after">附注.</param>
    public static Pagination Deal(int firstRow, IReadOnlyList<Row> text, IReadOnlyList<Row> closing, IReadOnlyList<Row> after)
    {
        var pages = Deal(firstRow, text, breakBefore: -1);
        if (closing.Count > 0 && (pages.Free < HeightOf(closing) || !pages._pages[^1].Exists(r => r.Row.IsBody)))
        {
            pages = Deal(firstRow, text, CutFor(text, closing.Count));
        }
        foreach (var row in closing.Concat(after))
        {
            pages.Add(row, isClosing: true);
        }
        return pages;
    }

    private static Pagination Deal(int firstRow, IReadOnlyList<Row> text, int breakBefore)
    {
        var pages = new Pagination(firstRow);
        for (var i = 0; i < text.Count; i++)
        {
            if ((i == breakBefore || !pages.HasRoom(text, i)) && pages._pages[^1].Count > 0)
            {
                pages.Turn();
            }
            pages.Add(text[i], isClosing: false);
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
        var spare = text.Count(r => r.IsBody) > 2 && last > 0 && text[last - 1] is { IsBody: true, Sheet: null } ? 1 : 0;
        return text.Count - last + spare + closing <= PageGrid.Rows ? last - spare : text.Count - 1;
    }

    private static double HeightOf(IReadOnlyList<Row> rows) => rows.Sum(RowsOf);

    private static double RowsOf(Row row) => row.Piece is { } piece ? piece.Height / PageGrid.Pitch : 1;

    /// <summary>Whether a row, and those it may not be parted from, fit on the page.</summary>
    private bool HasRoom(IReadOnlyList<Row> text, int at)
    {
        if (!text[at].KeepsWithNext)
        {
            return true;
        }
        var needed = 0.0;
        for (; at < text.Count; at++)
        {
            needed += RowsOf(text[at]);
            if (!text[at].KeepsWithNext)
            {
                break;
            }
        }
        return needed <= Free || needed > PageGrid.Rows;
    }

    // A row of text needs its em box only, not the pitch under it.
    private double Free => PageGrid.Rows - _next;

    private void Turn()
    {
        _pages.Add([]);
        _next = 0;
    }

    private void Add(Row row, bool isClosing)
    {
        if (row.Sheet is not null)
        {
            if (_pages[^1].Count > 0 || (_pages.Count == 1 && _firstRow > 0))
            {
                Turn();
            }
            _pages[^1].Add(new PlacedRow(row, PageGrid.Top));
            _next = PageGrid.Rows;
        }
        else if (row.Piece is { } piece)
        {
            AddPiece(row, piece);
        }
        else
        {
            AddLine(row, isClosing);
        }
    }

    private void AddLine(Row row, bool isClosing)
    {
        // Under a table text starts on the next row that leaves it some air.
        _next = Math.Ceiling(_next + (_next > Math.Floor(_next) ? 0.2 : 0));
        if (Free < 1)
        {
            Turn();
        }
        // A page does not start with a blank row; those of the closing keep the place of the seal.
        if (!row.IsBlank || isClosing || _pages[^1].Count > 0)
        {
            _pages[^1].Add(new PlacedRow(row, PageGrid.RowTop((int)_next)));
            _next++;
        }
    }

    private void AddPiece(Row row, Piece piece)
    {
        if (PageGrid.Top + (_next * PageGrid.Pitch) + piece.Height > PageGrid.Bottom + 0.5 && _next > 0)
        {
            Turn();
            foreach (var head in piece.Heads)
            {
                Put(Row.Of(head) with { IsBody = false }, head);
            }
        }
        Put(row, piece);
    }

    private void Put(Row row, Piece piece)
    {
        _pages[^1].Add(new PlacedRow(row, PageGrid.Top + (_next * PageGrid.Pitch)));
        _next += piece.Height / PageGrid.Pitch;
    }
}
