namespace Office.Documents.Typesetting.Layout;

/// <summary>A horizontal line, in points; <paramref name="Y"/> is its middle.</summary>
public sealed record RuleLine(double X0, double X1, double Y, double Stroke, bool IsRed);
