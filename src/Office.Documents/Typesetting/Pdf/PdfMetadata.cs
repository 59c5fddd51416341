namespace Office.Documents.Typesetting.Pdf;

/// <summary>What the file says about itself. The same metadata and pages give the same bytes.</summary>
/// <param name="Organ">发文机关, the author.</param>
/// <param name="CreatedAt">When the layout was made.</param>
/// <param name="Subject">发文字号, or null.</param>
public sealed record PdfMetadata(string Organ, DateTimeOffset CreatedAt, string? Subject = null);
