using System.Text.Json;
using System.Text.Json.Serialization;
using Office.Documents.Rules;
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
                _ when Hollow(whole.Document) is { } path => new DocumentFileFault.NotADocument(path),
                _ => new DocumentFile(whole.Document, whole.Context ?? RuleContext.None),
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
        _ => null,
    };

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private sealed record Whole
    {
        public required string Schema { get; init; }

        public required DocumentContent Document { get; init; }

        public RuleContext? Context { get; init; }
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
