using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>The reading order of a tagged PDF: one element a paragraph, also when it runs over two pages.</summary>
internal sealed class StructureTree
{
    private readonly SortedDictionary<int, (TextTag Tag, List<(int Page, int Piece)> Pieces)> _elements = [];
    private readonly List<List<int>> _pages = [];

    public void AddPage(IReadOnlyList<(int Element, TextTag Tag)> marked)
    {
        for (var i = 0; i < marked.Count; i++)
        {
            if (!_elements.TryGetValue(marked[i].Element, out var element))
            {
                _elements[marked[i].Element] = element = (marked[i].Tag, []);
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
        foreach (var (key, (tag, pieces)) in _elements)
        {
            var kids = string.Concat(pieces.Select(p => $"<</Type/MCR/Pg {pageObjects[p.Page]} 0 R/MCID {p.Piece}>>"));
            objects.Set(numbers[key], $"<</Type/StructElem/S/{PageContent.TagName(tag)}/P {document} 0 R/K[{kids}]>>");
        }
        objects.Set(document, $"<</Type/StructElem/S/Document/P {root} 0 R/K[{References(_elements.Keys.Select(k => numbers[k]))}]>>");
        var parents = string.Concat(_pages.Select((page, i) => $"{i}[{References(page.Select(e => numbers[e]))}]"));
        var tree = objects.Add($"<</Nums[{parents}]>>");
        objects.Set(root, $"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {tree} 0 R/ParentTreeNextKey {_pages.Count}>>");
        return root;
    }

    private static string References(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(n => $"{n} 0 R"));
}
