using System.Security.Cryptography;
using System.Text.Json;

namespace Office.Documents.Content;

/// <summary>
/// The canonical bytes of a text: what 签发 signs and what is kept. UTF-8 JSON, members in a fixed order, text exactly as
/// written (no Unicode normalisation: a name keeps the form its owner uses). The form is versioned and read for ever.
/// </summary>
public static class CanonicalContent
{
    /// <exception cref="ArgumentException">
    /// A text holds half a character (a lone surrogate), which has no UTF-8 form; or a name or title lacks what it stands for.
    /// </exception>
    public static byte[] Write(SignedContent text)
    {
        if (!text.IsComplete)
        {
            throw new ArgumentException("A recipient or an attachment lacks what it stands for.", nameof(text));
        }

        var content = text.Content;
        var json = new CanonicalJson().Open('{')
            .Name("version").Number(text.Version)
            .Name("kind").Number((int)content.Kind)
            .Name("urgency").Number((int)content.Urgency)
            .Name("title").Text(content.Title);
        if (text.Version >= 3)
        {
            CanonicalElements.WriteForm(json, content);
        }

        if (text.Version >= 4)
        {
            json.Name("jointOrgans").Texts(content.JointOrgans);
        }

        WriteRecipients(json, "mainRecipients", content.MainRecipients, text.Version == 1 ? null : text.MainOrgans);
        WriteRecipients(json, "copyRecipients", content.CopyRecipients, text.Version == 1 ? null : text.CopyOrgans);
        WriteBlocks(json.Name("body"), content.Body);
        WriteAttachments(json, text);
        return json.Name("remark").Text(content.Remark)
            .Name("signers").Texts(content.Signers)
            .Close('}').ToBytes();
    }

    /// <summary>Reads kept bytes back, of this or an earlier form.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what <c>Write</c> makes: they were changed.</exception>
    public static SignedContent Read(ReadOnlySpan<byte> canonical)
    {
        SignedContent content;
        try
        {
            using var json = JsonDocument.Parse(canonical.ToArray());
            content = CanonicalReading.Read(json.RootElement);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException("These bytes are not a canonical document.", broken);
        }

        // One text has exactly one canonical form; any other spelling of it has not been through Write.
        return content.IsComplete && canonical.SequenceEqual(Write(content))
            ? content
            : throw new InvalidDataException("These bytes are not in the canonical form.");
    }

    /// <summary>The sha256 of the canonical bytes.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> canonical) => SHA256.HashData(canonical);

    private static void WriteBlocks(CanonicalJson json, IReadOnlyList<Block> blocks)
    {
        json.Open('[');
        foreach (var block in blocks)
        {
            Write(json, block);
        }

        json.Close(']');
    }

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
                CanonicalElements.Write(json, block);
                break;
        }
    }

    private static void WriteRecipients(
        CanonicalJson json, string member, IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<Guid>>? organs)
    {
        if (organs is null)
        {
            json.Name(member).Texts(names);
            return;
        }

        json.Name(member).Open('[');
        foreach (var (name, standingFor) in names.Zip(organs))
        {
            // In an order of their own: which organs a collective name stands for is signed, not in which order they were found.
            json.Open('{').Name("name").Text(name)
                .Name("organs").Texts(standingFor.Select(organ => organ.ToString("D")).Order(StringComparer.Ordinal)).Close('}');
        }

        json.Close(']');
    }

    private static void WriteAttachments(CanonicalJson json, SignedContent text)
    {
        if (text.Version == 1)
        {
            json.Name("attachments").Texts(text.Content.Attachments);
            return;
        }

        json.Name("attachments").Open('[');
        var files = 0;
        for (var at = 0; at < text.Content.Attachments.Count; at++)
        {
            json.Open('{').Name("title").Text(text.Content.Attachments[at]);
            if (text.Content.Bound.FirstOrDefault(bound => bound.Number == at + 1) is { } bound)
            {
                WriteBlocks(json.Name("bound"), bound.Body);
            }
            else
            {
                json.Name("sha256").Text(text.Files[files].Sha256).Name("size").Number(text.Files[files].Size);
                files++;
            }

            json.Close('}');
        }

        json.Close(']');
    }
}
