namespace Office.Documents.Attachments;

/// <summary>A file that lies safely on the disk and may now be named by a row.</summary>
/// <param name="Sha256">Its address: 64 lower-case hex digits.</param>
/// <param name="Name">Its cleaned name, as it will be shown and offered for download.</param>
/// <param name="MediaType">What its bytes say it is.</param>
/// <param name="Size">In bytes.</param>
public sealed record StoredFile(string Sha256, string Name, string MediaType, long Size);
