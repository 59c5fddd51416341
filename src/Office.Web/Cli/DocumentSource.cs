using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Office.Documents.Content;
using Office.Documents.Importing;
using Office.Documents.Rules;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Cli;

/// <summary>A document that a command was given as a file: .docx, or the JSON form of docs/document-json.md.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="File">What it holds.</param>
/// <param name="Import">What the import of a .docx has to say; null for JSON.</param>
internal sealed record DocumentSource(byte[] Bytes, DocumentFile File, ImportReport? Import)
{
    private const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>The texts of the application, outside of it.</summary>
    public static ResourceManagerStringLocalizerFactory Localizers() => new(
        Microsoft.Extensions.Options.Options.Create(new LocalizationOptions { ResourcesPath = "Resources" }), NullLoggerFactory.Instance);

    /// <summary>The document, or the sentence that says why there is none.</summary>
    public static async Task<(DocumentSource? Source, string? Refusal)> ReadAsync(string path, IStringLocalizerFactory localizers, CancellationToken cancellationToken)
    {
        var (bytes, refusal) = await ReadAsync(path, cancellationToken);
        if (bytes is null)
        {
            return (null, refusal);
        }

        return Open(bytes, Path.GetFileName(path)).Match<(DocumentSource?, string?)>(
            source => (source, null), fault => (null, new FaultTexts(localizers).For(fault).ReplaceLineEndings(" ")));
    }

    private static Outcome<DocumentSource> Open(byte[] bytes, string name)
    {
        if (bytes.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..])
        {
            return DocumentJson.Read(bytes).Match<Outcome<DocumentSource>>(file => new DocumentSource(bytes, file, Import: null), fault => fault);
        }

        using var file = new MemoryStream(bytes, writable: false);
        return DocxImport.Read(file, name: name).Match<Outcome<DocumentSource>>(
            imported => new DocumentSource(bytes, new DocumentFile(imported.Content, RuleContext.None), imported.Report), fault => fault);
    }

    private static async Task<(byte[]? Bytes, string? Refusal)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileInfo(path);
            return !file.Exists ? (null, $"there is no file {path}")
                : file.Length > MaxBytes ? (null, $"{path} is larger than {MaxBytes / 1024 / 1024} MB")
                : (await System.IO.File.ReadAllBytesAsync(path, cancellationToken), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, $"{path} cannot be read: {problem.Message}");
        }
    }
}
