using System.Globalization;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Ofd;
using Office.Documents.Typesetting.Pdf;
using Office.Documents.Typesetting.Svg;
using Office.Documents.Typesetting.Word;

namespace Office.Web.Cli;

/// <summary>Makes the files of a rendering and writes each whole or not at all.</summary>
internal static class RenderedFiles
{
    /// <summary>The files by path: one, or for svg one a page in the folder that was named.</summary>
    public static IReadOnlyList<(string Path, byte[] Content)> Make(DocumentSource source, RenderOptions options, Imprint imprint, TypesetDocument pages, DateTimeOffset at)
    {
        var name = source.Import is null ? "source.json" : "source.docx";
        return options.Format switch
        {
            "pdf" => [(options.Out, PdfWriter.Write(pages, new PdfMetadata(imprint.Organ, at, imprint.Number) { Attachments = options.IsArchive ? [Attached(source, name)] : [] }))],
            "ofd" => [(options.Out, OfdWriter.Write(pages, Ofd(source, options, imprint, at, name)))],
            "docx" => [(options.Out, DocxWriter.Write(source.File.Document, imprint, new DocxOptions { CreatedAt = at }))],
            _ => [.. SvgPreview.Pages(pages).Select((page, i) => (Path.Combine(options.Out, PageName(i, pages.Pages.Count)), Encoding.UTF8.GetBytes(page)))],
        };
    }

    /// <summary>Writes beside and moves into place, so that a file is never half written.</summary>
    public static async Task WriteAsync(IReadOnlyList<(string Path, byte[] Content)> files, CancellationToken cancellationToken)
    {
        foreach (var (path, content) in files)
        {
            var whole = Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
            var beside = whole + ".part";
            try
            {
                await File.WriteAllBytesAsync(beside, content, cancellationToken);
                File.Move(beside, whole, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        }
    }

    private static OfdOptions Ofd(DocumentSource source, RenderOptions options, Imprint imprint, DateTimeOffset at, string name) => new()
    {
        Organ = imprint.Organ,
        CreatedAt = at,
        Number = imprint.Number,
        IsArchive = options.IsArchive,
        Attachments = options.IsArchive ? [new OfdAttachment(name, Path.GetExtension(name)[1..], source.Bytes)] : [],
    };

    private static PdfAttachment Attached(DocumentSource source, string name) => new(
        name,
        source.Import is null ? "application/json" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        source.Bytes,
        "the file that these pages were made of");

    private static string PageName(int index, int count)
    {
        var digits = count.ToString(CultureInfo.InvariantCulture).Length;
        return $"page-{(index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}.svg";
    }
}
