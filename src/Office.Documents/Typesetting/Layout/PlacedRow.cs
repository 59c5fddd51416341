namespace Office.Documents.Typesetting.Layout;

/// <summary>A row on its page.</summary>
/// <param name="Row">The row.</param>
/// <param name="Top">Its em top, or the top of its piece, in points.</param>
internal sealed record PlacedRow(Row Row, double Top);
