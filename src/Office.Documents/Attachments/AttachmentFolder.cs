namespace Office.Documents.Attachments;

/// <summary>Where attachments lie.</summary>
/// <param name="Path">An absolute folder, <c>data/files</c>; made when it is not there.</param>
public sealed record AttachmentFolder(string Path);
