namespace Office.Documents.Typesetting.Pdf;

/// <summary>What the file says about itself. The same metadata and pages give the same bytes.</summary>
/// <param name="Organ">发文机关, the author.</param>
/// <param name="CreatedAt">When the layout was made.</param>
/// <param name="Subject">发文字号, or null.</param>
public sealed record PdfMetadata(string Organ, DateTimeOffset CreatedAt, string? Subject = null)
{
    /// <summary>Files that travel inside, such as the source. With one the file is PDF/A-3b, without PDF/A-2b.</summary>
    public IReadOnlyList<PdfAttachment> Attachments { get; init; } = [];
}
