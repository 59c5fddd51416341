namespace Office.Documents.Typesetting.Layout;

/// <summary>What a line is to a reader who hears the page.</summary>
public enum TextTag
{
    Paragraph,
    Title,
    Heading,

    /// <summary>Page numbers and repeated heads of tables: not read out.</summary>
    Artifact,

    /// <summary>The name of a table or a picture.</summary>
    Caption,
    HeaderCell,
    Cell,
    Figure,
}
