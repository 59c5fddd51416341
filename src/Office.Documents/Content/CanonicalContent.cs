using System.Security.Cryptography;
using System.Text.Json;

namespace Office.Documents.Content;

/// <summary>
/// The canonical bytes of a text: what 签发 signs and what is kept. UTF-8 JSON, members in a fixed order, text exactly as
/// written (no Unicode normalisation: a name keeps the form its owner uses). The form is versioned and read for ever.
/// </summary>
public static class CanonicalContent
{
    /// <exception cref="ArgumentException">A text holds half a character (a lone surrogate), which has no UTF-8 form.</exception>
    public static byte[] Write(DocumentContent content)
    {
        var json = new CanonicalJson().Open('{')
            .Name("version").Number(DocumentContent.CanonicalVersion)
            .Name("kind").Number((int)content.Kind)
            .Name("urgency").Number((int)content.Urgency)
            .Name("title").Text(content.Title)
            .Name("mainRecipients").Texts(content.MainRecipients)
            .Name("copyRecipients").Texts(content.CopyRecipients)
            .Name("body").Open('[');
        foreach (var block in content.Body)
        {
            Write(json, block);
        }

        return json.Close(']')
            .Name("attachments").Texts(content.Attachments)
            .Name("remark").Text(content.Remark)
            .Name("signers").Texts(content.Signers)
            .Close('}').ToBytes();
    }

    /// <summary>Reads kept bytes back.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what <c>Write</c> makes: they were changed.</exception>
    public static DocumentContent Read(ReadOnlySpan<byte> canonical)
    {
        DocumentContent content;
        try
        {
            using var json = JsonDocument.Parse(canonical.ToArray());
            content = Read(json.RootElement);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException("These bytes are not a canonical document.", broken);
        }

        // One text has exactly one canonical form; any other spelling of it has not been through Write.
        return canonical.SequenceEqual(Write(content))
            ? content
            : throw new InvalidDataException("These bytes are not in the canonical form.");
    }

    /// <summary>The sha256 of the canonical bytes.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> canonical) => SHA256.HashData(canonical);

    private static void Write(CanonicalJson json, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                json.Open('{').Name("type").Text("paragraph").Name("text").Text(paragraph.Text).Close('}');
                break;
            case Heading heading:
                json.Open('{').Name("type").Text("heading").Name("level").Number(heading.Level)
                    .Name("text").Text(heading.Text).Close('}');
                break;
            default:
                throw new ArgumentException($"A block of type {block.GetType().Name} has no canonical form.", nameof(block));
        }
    }

    private static DocumentContent Read(JsonElement root)
    {
        var version = root.GetProperty("version").GetInt32();
        if (version != DocumentContent.CanonicalVersion)
        {
            throw new FormatException($"Canonical form {version} is not known here.");
        }

        return new DocumentContent
        {
            Kind = (DocumentKind)root.GetProperty("kind").GetInt32(),
            Urgency = (Urgency)root.GetProperty("urgency").GetInt32(),
            Title = Text(root, "title"),
            MainRecipients = Texts(root, "mainRecipients"),
            CopyRecipients = Texts(root, "copyRecipients"),
            Body = [.. root.GetProperty("body").EnumerateArray().Select(ReadBlock)],
            Attachments = Texts(root, "attachments"),
            Remark = root.GetProperty("remark").GetString(),
            Signers = Texts(root, "signers"),
        };
    }

    private static Block ReadBlock(JsonElement block) => Text(block, "type") switch
    {
        "paragraph" => new Paragraph(Text(block, "text")),
        "heading" => new Heading(block.GetProperty("level").GetInt32(), Text(block, "text")),
        var other => throw new FormatException($"A block of type {other} is not known here."),
    };

    private static string Text(JsonElement parent, string name) =>
        parent.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");

    private static string[] Texts(JsonElement parent, string name) =>
        [.. parent.GetProperty(name).EnumerateArray()
            .Select(item => item.GetString() ?? throw new FormatException($"An item of {name} is null."))];
}
