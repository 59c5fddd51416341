namespace Office.Documents.Typesetting.Layout;

/// <summary>A square on a page, in points from its top left corner.</summary>
public sealed record SealRectangle(int PageIndex, double X, double Y, double Side);
