using System.Text.Json;
using System.Text.Json.Serialization;
using Office.Documents.Rules;
using Office.Documents.Typesetting.Svg;
using Office.Organization.Foundation;

namespace Office.Documents.Content;

/// <summary>
/// Reads the JSON form of a document (docs/document-json.md). It is strict: a member that nobody knows is refused, so that a
/// misspelt one is never silently left out.
/// </summary>
public static class DocumentJson
{
    public const string Schema = "office-document/1";

    private const int MostMegabytes = 20;
    private const int Megabyte = 1024 * 1024;

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowOutOfOrderMetadataProperties = true,
        MaxDepth = 32,
        Converters = { new DocumentKindConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The document, or why the bytes are none. Nothing outside the bytes is read.</summary>
    public static Outcome<DocumentFile> Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MostMegabytes * Megabyte)
        {
            return new DocumentFileFault.TooLarge(MostMegabytes);
        }

        try
        {
            var whole = JsonSerializer.Deserialize<Whole>(WithoutMark(json).Span, s_options);
            return whole switch
            {
                null => new DocumentFileFault.NotADocument("$"),
                { Schema: not Schema } => new DocumentFileFault.UnknownSchema(whole.Schema),
                _ when (Hollow(whole.Document) ?? WrongImprint(whole.Imprint)) is { } path => new DocumentFileFault.NotADocument(path),
                _ => new DocumentFile(whole.Document, whole.Context ?? RuleContext.None, whole.Imprint),
            };
        }
        catch (JsonException broken)
        {
            // Syntax has no path beyond where the reader stood; everything else names the member.
            return broken.InnerException is JsonException
                ? new DocumentFileFault.NotJson((broken.LineNumber ?? 0) + 1)
                : new DocumentFileFault.NotADocument(broken.Path ?? "$");
        }
        catch (NotSupportedException broken)
        {
            // A block without its type, or of a type that nobody knows.
            return new DocumentFileFault.NotADocument(broken.Message.Contains("Path: ", StringComparison.Ordinal)
                ? broken.Message[(broken.Message.IndexOf("Path: ", StringComparison.Ordinal) + 6)..].Split(' ')[0]
                : "$.document");
        }
    }

    /// <summary>Where a list holds null instead of something; null when none does.</summary>
    private static string? Hollow(DocumentContent content) => content switch
    {
        _ when content.Body.Any(block => block?.Text is null) => "$.document.body",
        _ when content.MainRecipients.Any(name => name is null) => "$.document.mainRecipients",
        _ when content.CopyRecipients.Any(name => name is null) => "$.document.copyRecipients",
        _ when content.Attachments.Any(name => name is null) => "$.document.attachments",
        _ when content.Signers.Any(name => name is null) => "$.document.signers",
        _ when content.Bound.Any(bound => bound?.Body is null || bound.Body.Any(block => block?.Text is null)) => "$.document.bound",
        _ when content.Body.Concat(content.Bound.SelectMany(bound => bound.Body)).OfType<Table>()
            .Any(table => table.Rows?.Any(row => row?.Cells?.Any(cell => cell?.Text is null) is not false) is not false) => "$.document.body",
        _ => null,
    };

    /// <summary>Where the imprint holds what cannot be printed.</summary>
    private static string? WrongImprint(Imprint? imprint)
    {
        if (imprint is null)
        {
            return null;
        }

        if (imprint.JointOrgans.Any(organ => organ?.Organ is null || organ.Head is null))
        {
            return "$.imprint.jointOrgans";
        }

        return imprint.JointOrgans.Select(organ => organ.Seal).Append(imprint.Seal).Any(seal => seal is not null && !IsSeal(seal)) ? "$.imprint.seal" : null;
    }

    private static bool IsSeal(SealFace seal)
    {
        try
        {
            return seal.DiameterMm is >= 10 and <= 100 && SealPicture.Parse(seal.Svg).Width > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private sealed record Whole
    {
        public required string Schema { get; init; }

        public required DocumentContent Document { get; init; }

        public RuleContext? Context { get; init; }

        public Imprint? Imprint { get; init; }
    }

    /// <summary>文种 by its English name (notice) or as printed (通知).</summary>
    private sealed class DocumentKindConverter : JsonConverter<DocumentKind>
    {
        public override DocumentKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var name = reader.TokenType is JsonTokenType.String ? reader.GetString()! : "";
            foreach (var kind in Enum.GetValues<DocumentKind>())
            {
                if (string.Equals(name, kind.ToString(), StringComparison.OrdinalIgnoreCase) || name == KindNames.Of(kind))
                {
                    return kind;
                }
            }

            throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, DocumentKind value, JsonSerializerOptions options) =>
            writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    }
}
