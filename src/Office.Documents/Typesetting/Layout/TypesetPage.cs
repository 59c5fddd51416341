namespace Office.Documents.Typesetting.Layout;

/// <summary>A page of A4 with all that is drawn on it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Lines">In reading order.</param>
/// <param name="Rules">The red lines, the lines of tables and of the imprint.</param>
public sealed record TypesetPage(int Number, IReadOnlyList<TextLine> Lines, IReadOnlyList<RuleLine> Rules)
{
    public IReadOnlyList<PlacedPicture> Pictures { get; init; } = [];

    /// <summary>What was drawn over it by hand; never on a file that is dispatched.</summary>
    public IReadOnlyList<PenLine> Drawn { get; init; } = [];

    /// <summary>What stands across the page; null on an upright one.</summary>
    public TurnedSheet? Turned { get; init; }
}
