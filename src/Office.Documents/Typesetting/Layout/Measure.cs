namespace Office.Documents.Typesetting.Layout;

/// <summary>The space a paragraph has, in points.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="FirstIndent">Indent of the first line.</param>
/// <param name="HangingIndent">Indent of the lines after it.</param>
internal sealed record Measure(double Left, double Right, double FirstIndent, double HangingIndent);
