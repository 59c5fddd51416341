namespace Office.Documents.Typesetting.Layout;

/// <summary>What a line is to a reader who hears the page.</summary>
public enum TextTag
{
    Paragraph,
    Title,
    Heading,

    /// <summary>Page numbers: not read out.</summary>
    Artifact,
}
