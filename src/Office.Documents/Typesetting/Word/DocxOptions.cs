namespace Office.Documents.Typesetting.Word;

/// <summary>What a .docx says about itself. The same options and text give the same bytes.</summary>
public sealed record DocxOptions
{
    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    public DocxFaces Faces { get; init; } = DocxFaces.Usual;
}
