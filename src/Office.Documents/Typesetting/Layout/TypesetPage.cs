namespace Office.Documents.Typesetting.Layout;

/// <summary>A page of A4 with all that is drawn on it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Lines">In reading order.</param>
/// <param name="Rules">The red line and the lines of the imprint.</param>
public sealed record TypesetPage(int Number, IReadOnlyList<TextLine> Lines, IReadOnlyList<RuleLine> Rules);
