namespace Office.Documents.Typesetting.Ofd;

/// <summary>A file inside an OFD.</summary>
/// <param name="Name">As the reader sees it, with its ending.</param>
/// <param name="Format">Its ending, such as json.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OfdAttachment(string Name, string Format, ReadOnlyMemory<byte> Content);
