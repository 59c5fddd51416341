namespace Office.Documents.Typesetting.Layout;

/// <summary>Where a seal goes among the rows of the closing.</summary>
/// <param name="Row">The row of the signature that it covers.</param>
/// <param name="CentreX">Middle of the signature, in points.</param>
internal sealed record SealSpot(Row Row, double CentreX);
