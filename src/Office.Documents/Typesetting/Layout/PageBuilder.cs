namespace Office.Documents.Typesetting.Layout;

/// <summary>Collects what stands on a page.</summary>
internal sealed class PageBuilder
{
    public List<TextLine> Lines { get; } = [];

    public List<RuleLine> Rules { get; } = [];

    public List<PlacedPicture> Pictures { get; } = [];

    public TurnedSheet? Turned { get; private set; }

    /// <summary>Bottom of the lowest text in points; the imprint must stay under it.</summary>
    public double TextBottom { get; private set; } = PageGrid.Top;

    /// <summary>A page of the imprint after a blank one, the blank one, and page one of a letter carry no number (7.5, 10.1).</summary>
    public bool IsNumbered { get; set; } = true;

    public bool IsEmpty => Lines.Count == 0 && Turned is null && Pictures.Count == 0;

    public void Add(TextLine line, double emTop, double size)
    {
        Lines.Add(line);
        TextBottom = Math.Max(TextBottom, emTop + size);
    }

    /// <summary>Adds a line that neighbours may share: it is drawn once.</summary>
    public void AddShared(RuleLine rule)
    {
        if (!Rules.Contains(rule))
        {
            Rules.Add(rule);
        }

        TextBottom = Math.Max(TextBottom, rule.Y + rule.Length);
    }

    public void Add(PlacedPicture picture)
    {
        Pictures.Add(picture);
        TextBottom = Math.Max(TextBottom, picture.Y + picture.Height);
    }

    /// <summary>Fills the page with a turned sheet.</summary>
    public void Turn(TurnedSheet sheet)
    {
        Turned = sheet;
        TextBottom = PageGrid.Bottom;
    }
}
