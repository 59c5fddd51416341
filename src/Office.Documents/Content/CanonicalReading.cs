using System.Text.Json;

namespace Office.Documents.Content;

/// <summary>Reads the canonical form, of every version that was ever signed.</summary>
internal static class CanonicalReading
{
    public static SignedContent Read(JsonElement root) => root.GetProperty("version").GetInt32() switch
    {
        1 => new SignedContent
        {
            Version = 1,
            Content = Content(root, Texts(root, "mainRecipients"), Texts(root, "copyRecipients"), Texts(root, "attachments")),
        },
        2 => Addressed(root, NamedContent(root)),
        3 => Addressed(root, CanonicalElements.ReadForm(root, NamedContent(root), ReadBlock)),
        4 => Addressed(root, CanonicalElements.ReadForm(root, NamedContent(root), ReadBlock) with { JointOrgans = Texts(root, "jointOrgans") }),
        var version => throw new FormatException($"Canonical form {version} is not known here."),
    };

    private static SignedContent Addressed(JsonElement root, DocumentContent content) => new()
    {
        Content = content,
        MainOrgans = Members(root, "mainRecipients", Organs),
        CopyOrgans = Members(root, "copyRecipients", Organs),
        Files =
        [
            .. root.GetProperty("attachments").EnumerateArray().Where(item => item.TryGetProperty("sha256", out _))
                .Select(item => new SignedFile(Text(item, "sha256"), item.GetProperty("size").GetInt64())),
        ],
    };

    private static DocumentContent NamedContent(JsonElement root) => Content(
        root,
        Members(root, "mainRecipients", item => Text(item, "name")),
        Members(root, "copyRecipients", item => Text(item, "name")),
        Members(root, "attachments", item => Text(item, "title")));

    private static DocumentContent Content(JsonElement root, string[] main, string[] copy, string[] attachments) => new()
    {
        Kind = (DocumentKind)root.GetProperty("kind").GetInt32(),
        Urgency = (Urgency)root.GetProperty("urgency").GetInt32(),
        Title = Text(root, "title"),
        MainRecipients = main,
        CopyRecipients = copy,
        Body = Members(root, "body", ReadBlock),
        Attachments = attachments,
        Remark = root.GetProperty("remark").GetString(),
        Signers = Texts(root, "signers"),
    };

    private static Block ReadBlock(JsonElement block) => Text(block, "type") switch
    {
        "paragraph" => new Paragraph(Text(block, "text")),
        "heading" => new Heading(block.GetProperty("level").GetInt32(), Text(block, "text")),
        _ => CanonicalElements.Read(block),
    };

    private static IReadOnlyList<Guid> Organs(JsonElement recipient) =>
        [.. Texts(recipient, "organs").Select(organ => Guid.ParseExact(organ, "D"))];

    private static T[] Members<T>(JsonElement parent, string name, Func<JsonElement, T> read) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(read)];

    private static string Text(JsonElement parent, string name) =>
        parent.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");

    private static string[] Texts(JsonElement parent, string name) =>
        Members(parent, name, item => item.GetString() ?? throw new FormatException($"An item of {name} is null."));
}
