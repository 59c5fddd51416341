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
}

/// <summary>A block of the body. Text holds no line breaks and no leading indent: the layout adds them.</summary>
/// <param name="Text">The text.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Heading), "heading")]
public abstract record Block(string Text);

/// <summary>A paragraph of running text.</summary>
public sealed record Paragraph(string Text) : Block(Text);

/// <summary>A heading of level 1–4 (一、 （一） 1. （1）), with its number as written (7.3.3).</summary>
public sealed record Heading(int Level, string Text) : Block(Text);
