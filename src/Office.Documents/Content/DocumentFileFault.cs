using Office.Organization.Foundation;

namespace Office.Documents.Content;

/// <summary>Why a JSON file was not taken as a document.</summary>
public static class DocumentFileFault
{
    private const string File = "File";

    public sealed record TooLarge(int MostMegabytes) : Invalid("document-file.too-large", File)
    {
        public override IReadOnlyList<object> Arguments => [MostMegabytes];
    }

    /// <summary>No JSON at all, or cut off.</summary>
    public sealed record NotJson(long Line) : Invalid("document-file.not-json", File)
    {
        public override IReadOnlyList<object> Arguments => [Line];
    }

    /// <summary>JSON, but a member is unknown, missing or of another type.</summary>
    public sealed record NotADocument(string Path) : Invalid("document-file.not-a-document", File)
    {
        public override IReadOnlyList<object> Arguments => [Path];
    }

    public sealed record UnknownSchema(string Schema) : Invalid("document-file.unknown-schema", File)
    {
        public override IReadOnlyList<object> Arguments => [Schema];
    }
}
