namespace Office.Documents.Typesetting.Layout;

/// <summary>A line, in points; <paramref name="Y"/> is its middle.</summary>
/// <param name="X0">Where it starts.</param>
/// <param name="X1">Where it ends; the same for an upright line.</param>
/// <param name="Y">Height at which it starts.</param>
/// <param name="Stroke">Thickness.</param>
/// <param name="IsRed">Whether it belongs to the red head.</param>
/// <param name="Length">How far an upright line goes down; 0 for a level one.</param>
public sealed record RuleLine(double X0, double X1, double Y, double Stroke, bool IsRed, double Length = 0);
