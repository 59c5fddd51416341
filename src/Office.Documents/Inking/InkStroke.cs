namespace Office.Documents.Inking;

/// <summary>A line drawn in one go.</summary>
/// <param name="Pen">With which pen.</param>
/// <param name="Width">Its thickness in hundredths of a millimetre, 10–500.</param>
/// <param name="Points">x0, y0, x1, y1 … in hundredths of a millimetre from the top left of the page.</param>
public sealed record InkStroke(InkPen Pen, int Width, IReadOnlyList<int> Points);
