namespace Office.Documents.Tests.Typesetting;

/// <summary>A line drawn in the file.</summary>
internal sealed record ReadRule(int Page, double X0, double X1, double Y, double Stroke, bool IsRed);
