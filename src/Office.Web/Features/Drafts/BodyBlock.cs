using Office.Documents.Content;

namespace Office.Web.Features.Drafts;

/// <summary>A block of the body as it is being written.</summary>
/// <param name="Id">Stays the same while the text changes, so that the caret stays where it is.</param>
/// <param name="Level">1–4 for a heading, 0 for a paragraph.</param>
/// <param name="Text">Without line breaks.</param>
public sealed record BodyBlock(int Id, int Level, string Text)
{
    /// <summary>The deepest heading (7.3.3).</summary>
    public const int DeepestLevel = 4;

    /// <summary>A table or picture, which is kept as it is and not edited here; null for text.</summary>
    public Block? Fixed { get; init; }

    public Block ToBlock() => Fixed is { } block ? block with { Text = Text } : Level is 0 ? new Paragraph(Text) : new Heading(Level, Text);
}
