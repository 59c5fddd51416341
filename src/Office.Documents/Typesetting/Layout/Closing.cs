namespace Office.Documents.Typesetting.Layout;

/// <summary>署名 and 成文日期 with the places of the seals (7.3.5).</summary>
/// <param name="Rows">Blank rows first; kept together.</param>
/// <param name="Spots">One for each organ, in order.</param>
internal sealed record Closing(IReadOnlyList<Row> Rows, IReadOnlyList<SealSpot> Spots);
