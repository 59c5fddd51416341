namespace Office.Documents.Typesetting.Layout;

/// <summary>Collects what stands on a page.</summary>
internal sealed class PageBuilder
{
    public List<TextLine> Lines { get; } = [];

    public List<RuleLine> Rules { get; } = [];

    /// <summary>Bottom of the lowest text in points; the imprint must stay under it.</summary>
    public double TextBottom { get; private set; } = PageGrid.Top;

    /// <summary>A page of the imprint after a blank one, and the blank one, carry no number (7.5).</summary>
    public bool IsNumbered { get; set; } = true;

    public void Add(TextLine line, double emTop, double size)
    {
        Lines.Add(line);
        TextBottom = Math.Max(TextBottom, emTop + size);
    }
}
