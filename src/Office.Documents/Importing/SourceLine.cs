using Office.Documents.Content;

namespace Office.Documents.Importing;

/// <summary>One line of the source as its reader would see it, with the little of its look that tells its role.</summary>
/// <param name="Number">The automatic number, resolved into text; empty when there is none.</param>
/// <param name="Written">The text as written, trimmed.</param>
internal sealed record SourceLine(string Number, string Written)
{
    public string Text { get; } = Number + Written;

    public bool Centred { get; init; }

    public bool RightAligned { get; init; }

    public bool TitleStyle { get; init; }

    /// <summary>1–9 from the paragraph's style; 0 when it is not a heading.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Half points; 0 when unknown.</summary>
    public int Size { get; init; }

    /// <summary>The table or picture that stands here; null for text.</summary>
    public Block? Part { get; init; }

    /// <summary>A table, a picture or a text box: never taken for an element of the document.</summary>
    public bool Foreign { get; init; }

    /// <summary>Without any white space, for recognising.</summary>
    public string Bare { get; } = string.Concat((Number + Written).Where(c => !char.IsWhiteSpace(c)));
}
