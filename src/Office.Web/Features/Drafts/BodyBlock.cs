using Office.Documents.Content;

namespace Office.Web.Features.Drafts;

/// <summary>A block of the body as it is being written.</summary>
/// <param name="Id">Stays the same while the text changes, so that the caret stays where it is.</param>
/// <param name="Level">1–4 for a heading, 0 for a paragraph, below 0 for a line of names of a 纪要 (see <see cref="Labels"/>).</param>
/// <param name="Text">Without line breaks.</param>
public sealed record BodyBlock(int Id, int Level, string Text)
{
    /// <summary>The deepest heading (7.3.3).</summary>
    public const int DeepestLevel = 4;

    /// <summary>The lines of names of a 纪要 (10.3): the first has level −1.</summary>
    public static readonly IReadOnlyList<string> Labels = ["出席", "请假", "列席"];

    /// <summary>A table, a picture, or a line with a label of its own; null for text.</summary>
    public Block? Fixed { get; init; }

    /// <summary>Whether the text has it: an empty line is only a place to write.</summary>
    public bool IsKept => Fixed is not null || Text.Trim().Length > 0;

    public static BodyBlock Of(int id, Block block) => block switch
    {
        Paragraph => new BodyBlock(id, 0, block.Text),
        Heading heading => new BodyBlock(id, heading.Level, block.Text),
        Attendance { Label: "出席" } => new BodyBlock(id, -1, block.Text),
        Attendance { Label: "请假" } => new BodyBlock(id, -2, block.Text),
        Attendance { Label: "列席" } => new BodyBlock(id, -3, block.Text),
        _ => new BodyBlock(id, 0, block.Text) { Fixed = block },
    };

    public Block ToBlock() => this switch
    {
        { Fixed: { } block } => block with { Text = Text },
        { Level: 0 } => new Paragraph(Text),
        { Level: < 0 } => new Attendance(Labels[-Level - 1], Text),
        _ => new Heading(Level, Text),
    };
}
