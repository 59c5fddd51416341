using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Web.Components;

namespace Office.Web.Cli;

/// <summary>
/// Renders a document (.docx, or the JSON form of docs/document-json.md) as PDF, OFD, .docx or SVG pages. It needs neither the
/// application nor its data. Exit 0 written, 1 could not be written, 2 refused and nothing written.
/// </summary>
internal sealed class RenderCommand : ICliCommand
{
    // Beijing's day, as documents are dated.
    private static readonly TimeSpan s_zone = TimeSpan.FromHours(8);

    public string Name => "render";

    public string Summary => "render a document (.docx or .json) as pdf, ofd, docx or svg";

    public IReadOnlyList<string> Positionals { get; } = ["SOURCE"];

    public IReadOnlyList<CliOption> Options => RenderOptions.All;

    public async Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        var (options, wrong) = RenderOptions.Read(context.Arguments);
        if (options is null)
        {
            return context.Refuse($"render: {wrong}");
        }

        var localizers = DocumentSource.Localizers();
        var (source, refusal) = await DocumentSource.ReadAsync(context.Arguments.Positionals[0], localizers, cancellationToken);
        if (source is null)
        {
            return context.Refuse($"render: {refusal}");
        }

        if (LayoutCheck.Of(source.File.Document) is { } fault)
        {
            return context.Refuse($"render: {new FaultTexts(localizers).For(fault).ReplaceLineEndings(" ")}");
        }

        if (Directory.Exists(options.Out) != (options.Format is "svg") && Path.Exists(options.Out))
        {
            return context.Refuse(options.Format is "svg" ? $"render: {options.Out} is a file; svg pages go into a folder" : $"render: {options.Out} is a folder");
        }

        var (fonts, missing) = await OpenFontsAsync(options, cancellationToken);
        if (fonts is null)
        {
            return context.Refuse($"render: {missing}");
        }

        using (fonts)
        {
            return await WriteAsync(context, source, options, fonts, cancellationToken);
        }
    }

    private static async Task<ExitCode> WriteAsync(CliContext context, DocumentSource source, RenderOptions options, FontLibrary fonts, CancellationToken cancellationToken)
    {
        var imprint = RenderImprint.Of(source, options);
        var pages = new DocumentTypesetter(fonts).Typeset(source.File.Document, imprint.Imprint);
        // A document that says its day has that day in the file: the same source makes the same bytes.
        var at = imprint.Imprint.IssuedOn is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, s_zone) : TimeProvider.System.GetUtcNow();
        var files = RenderedFiles.Make(source, options, imprint.Imprint, pages, at);
        try
        {
            await RenderedFiles.WriteAsync(files, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return context.Fail($"render: {options.Out} cannot be written: {problem.Message}");
        }

        new RenderReport(options, fonts, pages, DocumentSource.Localizers()).Print(context.Output, files, imprint, source.Import);
        return ExitCode.Done;
    }

    private static async Task<(FontLibrary? Fonts, string? Missing)> OpenFontsAsync(RenderOptions options, CancellationToken cancellationToken)
    {
        var folder = FontFolder.FindAbove(Directory.GetCurrentDirectory()) ?? FontFolder.FindAbove(AppContext.BaseDirectory);
        if (folder is null)
        {
            return (null, "no faces were found; './office run' fetches them, or set OFFICE_FONTS to a folder of faces");
        }

        if (options.Faces is not { } path)
        {
            return (FontLibrary.Open(folder), null);
        }

        if (!File.Exists(path))
        {
            return (null, $"there is no file {path}");
        }

        var own = OwnFaces.Read(await File.ReadAllBytesAsync(path, cancellationToken), Path.GetDirectoryName(Path.GetFullPath(path))!);
        return own is null ? (null, $"{path} names no faces by role, as {{\"仿宋\": [\"file.ttf\"]}} does") : (FontLibrary.Open(folder, own), null);
    }
}
