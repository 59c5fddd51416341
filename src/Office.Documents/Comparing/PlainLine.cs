using System.Security.Cryptography;
using System.Text;
using Office.Documents.Content;

namespace Office.Documents.Comparing;

/// <summary>A line of a text as it is compared: everything that a reader of the pages would call a change is in one of them.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Level">1–4 for a heading.</param>
/// <param name="Text">Its text; a table's caption.</param>
/// <param name="Rows">The cells of a table; empty otherwise.</param>
internal sealed record PlainLine(LineRole Role, int Level, string Text, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Equal keys are the same text.</summary>
    public string Key { get; } = $"{(Role is LineRole.Heading ? LineRole.Paragraph : Role)}\u0001{Text}\u0001{string.Join('\u0002', Rows.Select(row => string.Join('\u0003', row)))}";

    public static IReadOnlyList<PlainLine> Of(DocumentContent content) =>
    [
        .. Words(LineRole.JointOrgans, string.Join('、', content.JointOrgans)),
        .. Words(LineRole.Title, content.Title),
        .. Words(LineRole.TitleNote, content.TitleNote),
        .. Words(LineRole.MainRecipients, string.Join('、', content.MainRecipients)),
        .. content.Body.Select(Of),
        .. content.Attachments.SelectMany((title, at) => Words(LineRole.Attachment, $"附件{at + 1}：{title}")
            .Concat(content.Bound.Where(bound => bound.Number == at + 1).SelectMany(bound => bound.Body).Select(Of))),
        .. Words(LineRole.Remark, content.Remark),
        .. Words(LineRole.Copies, string.Join('、', content.CopyRecipients)),
    ];

    private static PlainLine Of(Block block) => block switch
    {
        Heading heading => new PlainLine(LineRole.Heading, heading.Level, heading.Text, []),
        Attendance attendance => new PlainLine(LineRole.Attendance, 0, $"{attendance.Label}：{attendance.Text}", []),
        Table table => new PlainLine(LineRole.Table, 0, table.Text, [.. table.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToArray())]),
        // Two pictures with the same name and other bytes are two pictures.
        Picture picture => new PlainLine(LineRole.Picture, 0, $"[{picture.Alt} #{Sign(picture)}] {picture.Text}".TrimEnd(), []),
        _ => new PlainLine(LineRole.Paragraph, 0, block.Text, []),
    };

    private static string Sign(Picture picture) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(picture.Data)))[..4];

    private static IEnumerable<PlainLine> Words(LineRole role, string? text) =>
        string.IsNullOrEmpty(text) ? [] : [new PlainLine(role, 0, text, [])];
}
