namespace Office.Documents.Typesetting.Layout;

/// <summary>A line that somebody drew over a page by hand, round at its ends.</summary>
/// <param name="Points">x0, y0, x1, y1 … in points from the top left of the page; one point is a dot.</param>
/// <param name="Stroke">Thickness in points.</param>
/// <param name="Red">0–1.</param>
/// <param name="Green">0–1.</param>
/// <param name="Blue">0–1.</param>
public sealed record PenLine(IReadOnlyList<double> Points, double Stroke, double Red, double Green, double Blue);
