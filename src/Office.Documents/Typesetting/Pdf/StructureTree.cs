using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>
/// The reading order of a tagged PDF: one element a paragraph, also when it runs over two pages; the cells of a table under
/// their rows, the rows under their table.
/// </summary>
internal sealed class StructureTree
{
    private readonly SortedDictionary<int, (MarkedPiece First, List<(int Page, int Piece)> Pieces)> _elements = [];
    private readonly List<List<int>> _pages = [];

    public void AddPage(IReadOnlyList<MarkedPiece> marked)
    {
        for (var i = 0; i < marked.Count; i++)
        {
            if (!_elements.TryGetValue(marked[i].Element, out var element))
            {
                _elements[marked[i].Element] = element = (marked[i], []);
            }
            element.Pieces.Add((_pages.Count, i));
        }
        _pages.Add([.. marked.Select(m => m.Element)]);
    }

    /// <returns>The number of the root object.</returns>
    public int Write(PdfObjects objects, IReadOnlyList<int> pageObjects)
    {
        var root = objects.Reserve();
        var document = objects.Reserve();
        var numbers = _elements.Keys.ToDictionary(k => k, _ => objects.Reserve());
        var tables = new TableNodes(objects, document);
        List<int> kids = [];
        foreach (var (key, (first, pieces)) in _elements)
        {
            var parent = first.Place is { } place ? tables.RowOf(place, numbers[key], kids) : document;
            if (first.Place is null)
            {
                kids.Add(numbers[key]);
            }
            var content = string.Concat(pieces.Select(p => $"<</Type/MCR/Pg {pageObjects[p.Page]} 0 R/MCID {p.Piece}>>"));
            var alt = first.Alt is { } text ? $"/Alt {PdfText.String(text)}" : string.Empty;
            objects.Set(numbers[key], $"<</Type/StructElem/S/{PageContent.TagName(first.Tag)}/P {parent} 0 R{alt}/K[{content}]>>");
        }
        tables.Write();
        objects.Set(document, $"<</Type/StructElem/S/Document/P {root} 0 R/K[{References(kids)}]>>");
        var parents = string.Concat(_pages.Select((page, i) => $"{i}[{References(page.Select(e => numbers[e]))}]"));
        var tree = objects.Add($"<</Nums[{parents}]>>");
        objects.Set(root, $"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {tree} 0 R/ParentTreeNextKey {_pages.Count}>>");
        return root;
    }

    private static string References(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(n => $"{n} 0 R"));

    /// <summary>The elements of tables and their rows, made as their cells come.</summary>
    private sealed class TableNodes(PdfObjects objects, int document)
    {
        private readonly Dictionary<int, (int Number, List<int> Rows)> _tables = [];
        private readonly Dictionary<TablePlace, (int Number, List<int> Cells)> _rows = [];

        public int RowOf(TablePlace place, int cell, List<int> kids)
        {
            if (!_tables.TryGetValue(place.Table, out var table))
            {
                _tables[place.Table] = table = (objects.Reserve(), []);
                kids.Add(table.Number);
            }
            if (!_rows.TryGetValue(place, out var row))
            {
                _rows[place] = row = (objects.Reserve(), []);
                table.Rows.Add(row.Number);
            }
            row.Cells.Add(cell);
            return row.Number;
        }

        public void Write()
        {
            foreach (var (place, (number, cells)) in _rows)
            {
                objects.Set(number, $"<</Type/StructElem/S/TR/P {_tables[place.Table].Number} 0 R/K[{References(cells)}]>>");
            }
            foreach (var (number, rows) in _tables.Values)
            {
                objects.Set(number, $"<</Type/StructElem/S/Table/P {document} 0 R/K[{References(rows)}]>>");
            }
        }
    }
}
