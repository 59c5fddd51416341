namespace Office.Documents.Typesetting.Layout;

/// <summary>A row of the grid, or a blank one.</summary>
/// <param name="Line">Its text; null for a blank row.</param>
/// <param name="Element">Number of its paragraph.</param>
/// <param name="Tag">What it is.</param>
/// <param name="IsBody">Whether it belongs to the body (正文), of which page one must show at least one row.</param>
internal sealed record Row(ShapedLine? Line, int Element, TextTag Tag, bool IsBody)
{
    public static Row Blank { get; } = new(null, 0, TextTag.Paragraph, IsBody: false);
}
