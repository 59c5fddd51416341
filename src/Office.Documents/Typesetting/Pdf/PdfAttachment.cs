namespace Office.Documents.Typesetting.Pdf;

/// <summary>A file inside a PDF.</summary>
/// <param name="Name">As the reader sees it, with its ending.</param>
/// <param name="MediaType">Such as application/json.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Description">What it is, in a few words.</param>
/// <param name="Relationship">What it is to the pages (ISO 19005-3): Source, Data, Alternative, Supplement or Unspecified.</param>
public sealed record PdfAttachment(
    string Name, string MediaType, ReadOnlyMemory<byte> Content, string Description = "", string Relationship = "Source");
