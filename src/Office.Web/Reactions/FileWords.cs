using System.Text;
using Office.Documents.Attachments;
using Office.Documents.Importing;
using Office.Documents.Search;
using Office.Web.Features.Drafting;
using Office.Web.Features.Files;

namespace Office.Web.Reactions;

/// <summary>The words of an attached file: of a PDF its text layer by way of poppler, of .doc and .wps by way of LibreOffice, of all else here.</summary>
internal sealed class FileWords(IAttachmentStore store, ForeignFormats formats, PdfPictures poppler)
{
    /// <summary>Empty for a file without words; null when this machine has nothing to read it with, or the file is not there.</summary>
    public async Task<string?> OfAsync(UnreadFile file, CancellationToken cancellationToken)
    {
        if (store.Open(file.Sha256) is not { } content)
        {
            return null;
        }

        await using (content)
        {
            return FileText.IsPdf(file.MediaType) ? await PdfAsync(file.Sha256, cancellationToken)
                : FileText.IsOldWord(file.MediaType) ? await OldWordAsync(content, cancellationToken)
                : FileText.Read(content, file.MediaType);
        }
    }

    private async Task<string?> PdfAsync(string sha256, CancellationToken cancellationToken)
    {
        if (!PdfPictures.ReadsText)
        {
            return null;
        }

        var text = await poppler.TextAsync(sha256, 4 * FileText.MostCharacters, cancellationToken);
        return text is null ? "" : FileText.Joined(Encoding.UTF8.GetString(text));
    }

    private async Task<string?> OldWordAsync(Stream content, CancellationToken cancellationToken)
    {
        if (content.Length > ImportLimits.Standard.FileSize)
        {
            return "";
        }

        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        var docx = await formats.ToDocxAsync(bytes.ToArray(), "doc", cancellationToken);
        return docx.Match<string?>(
            made => FileText.Read(new MemoryStream(made, writable: false), FileText.Docx),
            fault => fault is ImportFault.ConverterFailed ? "" : null);
    }
}
