namespace Office.Documents.Typesetting.Svg;

/// <summary>A shape of a seal's picture.</summary>
/// <param name="Commands">M, L, Q, C or Z with its points, in the picture's units.</param>
/// <param name="IsFilled">Filled, or only stroked.</param>
/// <param name="Stroke">Width of its stroke, 0 for none.</param>
internal sealed record SealShape(IReadOnlyList<(char Command, double[] Points)> Commands, bool IsFilled, double Stroke);
