using System.Text.Json.Serialization;

namespace Office.Documents.Content;

/// <summary>
/// The text of an official document (公文) as it is drafted and signed: the elements of GB/T 9704-2012 clause 7 that an author
/// decides. What is added after signature (number, date, seal, imprint 版记) is <see cref="Imprint"/>.
/// </summary>
public sealed record DocumentContent
{
    public required DocumentKind Kind { get; init; }

    public Urgency Urgency { get; init; }

    /// <summary>标题, without line breaks. 1–200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>主送机关, in order, as printed.</summary>
    public IReadOnlyList<string> MainRecipients { get; init; } = [];

    /// <summary>抄送机关, in order, as printed.</summary>
    public IReadOnlyList<string> CopyRecipients { get; init; } = [];

    /// <summary>正文.</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>附件说明: the titles of the attachments in order, without book marks or end punctuation.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>附注, without its brackets (e.g. 此件公开发布); null when there is none.</summary>
    public string? Remark { get; init; }

    /// <summary>签发人 as printed on an upward document; empty otherwise (7.2.6).</summary>
    public IReadOnlyList<string> Signers { get; init; } = [];

    /// <summary>The layout's form; null takes the usual one of the kind (see <see cref="DocumentForms"/>).</summary>
    public DocumentForm? Format { get; init; }

    /// <summary>等级 of a telegram (电报), which makes the document one; null otherwise.</summary>
    public TelegramUrgency? Telegram { get; init; }

    /// <summary>题注 under the title, without its brackets: the meeting that adopted a 决议 or 决定 and the day.</summary>
    public string? TitleNote { get; init; }

    /// <summary>联合行文: the full names of the organs that issue it together with the drafting one, in order; empty for a single one.</summary>
    public IReadOnlyList<string> JointOrgans { get; init; } = [];

    /// <summary>Attachments bound with the text (随文装订), written as blocks; the others are files.</summary>
    public IReadOnlyList<BoundAttachment> Bound { get; init; } = [];

    /// <summary>The titles of those attachments that are files, in order.</summary>
    public IEnumerable<string> FiledAttachments() => Attachments.Where((_, at) => Bound.All(bound => bound.Number != at + 1));
}

/// <summary>A block of the body. Text holds no line breaks and no leading indent: the layout adds them.</summary>
/// <param name="Text">The text.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Attendance), "attendance")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Picture), "picture")]
public abstract record Block(string Text)
{
    /// <summary>Every text that a reader sees in it.</summary>
    public virtual IEnumerable<string> AllTexts() => [Text];
}

/// <summary>A paragraph of running text.</summary>
public sealed record Paragraph(string Text) : Block(Text);

/// <summary>A heading of level 1–4 (一、 （一） 1. （1）), with its number as written (7.3.3).</summary>
public sealed record Heading(int Level, string Text) : Block(Text);

/// <summary>A line of a 纪要 such as 出席：, names after it (10.3).</summary>
/// <param name="Label">出席, 请假 or 列席, without its colon.</param>
/// <param name="Text">The names.</param>
public sealed record Attendance(string Label, string Text) : Block(Text)
{
    public override IEnumerable<string> AllTexts() => [Label, Text];
}

/// <summary>A picture. Its bytes stand in the text itself, so that they are signed with it.</summary>
/// <param name="Text">图题 under it; may be empty.</param>
/// <param name="Alt">What it shows, for those who hear the page.</param>
/// <param name="Data">PNG or JPEG in base64.</param>
/// <param name="WidthMm">Printed width, 20–156 mm; 0 takes the picture's own, at most the type area's.</param>
public sealed record Picture(string Text, string Alt, string Data, int WidthMm = 0) : Block(Text)
{
    public override IEnumerable<string> AllTexts() => [Text, Alt];
}

/// <summary>An attachment written as part of the document.</summary>
/// <param name="Number">Its place among <see cref="DocumentContent.Attachments"/>, from 1; the title stands there.</param>
/// <param name="Body">Its text.</param>
public sealed record BoundAttachment(int Number, IReadOnlyList<Block> Body);
