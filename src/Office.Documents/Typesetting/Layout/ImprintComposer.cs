using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>版记: recipients that did not fit, copies, printing organ and date, at the bottom of the last page (7.4).</summary>
internal sealed class ImprintComposer(Shaper shaper, ElementCounter elements)
{
    private const double RowHeight = 26;
    private const double Size = PageGrid.SmallSize;
    private const double Thick = 0.35 * PageGrid.Millimetre;
    private const double Thin = 0.25 * PageGrid.Millimetre;
    private const double TextLeft = PageGrid.Left + Size;
    private const double TextRight = PageGrid.Right - Size;

    private readonly List<(ShapedLine Line, int Element)> _names = [];

    private bool _isBare;

    /// <summary>In points; 0 for a letter without copies, which has none.</summary>
    public double Height => (_names.Count + (_isBare ? 0 : 1)) * RowHeight;

    /// <param name="main">主送 when page one has no room for them.</param>
    /// <param name="copies">抄送.</param>
    /// <param name="isBare">A letter's has neither lines nor printing organ and date (10.1).</param>
    public void Prepare(IReadOnlyList<string> main, IReadOnlyList<string> copies, bool isBare = false)
    {
        _isBare = isBare;
        AddNames("主送：", main);
        AddNames("抄送：", copies);
    }

    public void Compose(PageBuilder page, Imprint imprint)
    {
        var top = PageGrid.Bottom - Height;
        if (!_isBare)
        {
            Rule(page, top, Thick);
        }
        foreach (var (line, element) in _names)
        {
            Place(page, line, element, top);
            top += RowHeight;
        }
        if (_isBare)
        {
            return;
        }
        if (_names.Count > 0)
        {
            Rule(page, top, Thin);
        }
        var last = elements.Next();
        Place(page, Plain(imprint.PrintedBy), last, top);
        if (imprint.PrintedOn is { } day)
        {
            var date = Plain(string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日印发"));
            Place(page, date.MovedBy(TextRight - date.End), last, top);
        }
        Rule(page, PageGrid.Bottom, Thick);
    }

    private void AddNames(string label, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }
        var element = elements.Next();
        var cells = shaper.Shape(label + string.Join('，', names) + "。", FontRole.FangSong, Size, Size);
        _names.AddRange(LineBreaker.Break(cells, Size, new Measure(TextLeft, TextRight, 0, 3 * Size)).Select(l => (l, element)));
    }

    private ShapedLine Plain(string text) => ShapedLine.Natural(shaper.Shape(text, FontRole.FangSong, Size, Size), Size, TextLeft);

    private static void Place(PageBuilder page, ShapedLine line, int element, double top)
    {
        var emTop = top + ((RowHeight - Size) / 2);
        page.Add(line.At(emTop, element, TextTag.Paragraph), emTop, Size);
    }

    private static void Rule(PageBuilder page, double y, double stroke) =>
        page.Rules.Add(new RuleLine(PageGrid.Left, PageGrid.Right, y, stroke, IsRed: false));
}
