using System.Text.Json;
using Office.Documents.Content;

namespace Office.Documents.Signatures;

/// <summary>
/// What a sign-off (签批) signs. <see cref="ToBytes"/> is signed and kept as it is; the bytes are never rebuilt from columns,
/// so that a later change of a column or of this code cannot change what was signed.
/// </summary>
public sealed record SignOffPayload
{
    /// <summary>Version of the payload's form.</summary>
    public const int Version = 1;

    /// <summary>The document, so that a sign-off cannot be moved to another one with the same text.</summary>
    public required Guid DocumentId { get; init; }

    /// <summary>The step's id in the process (环节), so that a check cannot pass for an issue.</summary>
    public required string Step { get; init; }

    /// <summary>agree, initial, disagree or return, as the process names it.</summary>
    public required string Decision { get; init; }

    /// <summary>sha256 of the canonical content that the signer saw.</summary>
    public required byte[] ContentHash { get; init; }

    /// <summary>sha256 of the payload of each sign-off that the signer saw, in any order: written sorted.</summary>
    public required IReadOnlyList<byte[]> SeenSignOffs { get; init; }

    /// <summary>See <see cref="OpinionHash"/>.</summary>
    public required byte[] OpinionHash { get; init; }

    /// <summary>
    /// sha256 of the signer's layer over the pages (see <c>PageLayer</c>); null when they drew nothing, and then it is not
    /// named at all: what was signed before there were layers reads as it did.
    /// </summary>
    public byte[]? PagesHash { get; init; }

    /// <summary>Who signs.</summary>
    public required SignerName Signer { get; init; }

    /// <summary>For whom (代), if for somebody else.</summary>
    public SignerName? OnBehalfOf { get; init; }

    /// <summary>When; cut to whole milliseconds, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The bytes to sign and to keep: canonical UTF-8 JSON.</summary>
    public byte[] ToBytes()
    {
        var json = new CanonicalJson().Open('{')
            .Name("version").Number(Version)
            .Name("documentId").Text(DocumentId.ToString("D"))
            .Name("step").Text(Step)
            .Name("decision").Text(Decision)
            .Name("contentSha256").Text(Convert.ToHexStringLower(ContentHash))
            .Name("seenSignOffs").Texts(SeenSignOffs.Select(Convert.ToHexStringLower).Order(StringComparer.Ordinal))
            .Name("opinionSha256").Text(Convert.ToHexStringLower(OpinionHash));
        if (PagesHash is not null)
        {
            json.Name("pagesSha256").Text(Convert.ToHexStringLower(PagesHash));
        }

        json.Name("signer");
        Signer.Write(json);
        json.Name("onBehalfOf");
        if (OnBehalfOf is null)
        {
            json.Text(null);
        }
        else
        {
            OnBehalfOf.Write(json);
        }

        return json.Name("at").Number(At.ToUnixTimeMilliseconds()).Close('}').ToBytes();
    }

    /// <summary>Reads kept bytes, to show what was signed.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a payload of a known version.</exception>
    public static SignOffPayload Read(ReadOnlySpan<byte> payload)
    {
        try
        {
            using var json = JsonDocument.Parse(payload.ToArray());
            var root = json.RootElement;
            return root.GetProperty("version").GetInt32() == Version
                ? Read(root)
                : throw new FormatException("The version of this payload is not known here.");
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException("These bytes are not a signed payload.", broken);
        }
    }

    private static SignOffPayload Read(JsonElement root) => new()
    {
        DocumentId = root.GetProperty("documentId").GetGuid(),
        Step = root.GetProperty("step").GetString()!,
        Decision = root.GetProperty("decision").GetString()!,
        ContentHash = Hex(root.GetProperty("contentSha256")),
        SeenSignOffs = [.. root.GetProperty("seenSignOffs").EnumerateArray().Select(Hex)],
        OpinionHash = Hex(root.GetProperty("opinionSha256")),
        PagesHash = root.TryGetProperty("pagesSha256", out var pages) ? Hex(pages) : null,
        Signer = SignerName.Read(root.GetProperty("signer")),
        OnBehalfOf = root.GetProperty("onBehalfOf") is { ValueKind: JsonValueKind.Object } other ? SignerName.Read(other) : null,
        At = DateTimeOffset.FromUnixTimeMilliseconds(root.GetProperty("at").GetInt64()),
    };

    private static byte[] Hex(JsonElement element) => Convert.FromHexString(element.GetString()!);
}
