namespace Office.Documents.Typesetting.Layout;

/// <summary>A line of text.</summary>
/// <param name="Element">Lines with the same number are one paragraph, also across pages.</param>
/// <param name="Tag">What it is.</param>
/// <param name="Runs">From left to right.</param>
public sealed record TextLine(int Element, TextTag Tag, IReadOnlyList<GlyphRun> Runs)
{
    /// <summary>Where it belongs in a table; null outside of one.</summary>
    public TablePlace? Place { get; init; }
}

/// <summary>The row of a table that a cell belongs to.</summary>
/// <param name="Table">The table's number.</param>
/// <param name="Row">From 0.</param>
public sealed record TablePlace(int Table, int Row);
