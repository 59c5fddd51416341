using Office.Documents.Attachments;
using Office.Documents.Importing;
using Office.Organization.Foundation;

namespace Office.Web.Features.Drafting;

/// <summary>Reads whatever a drafter hands in: .docx and plain text here, older and other word processors' files by way of LibreOffice.</summary>
public sealed class DraftReader(ForeignFormats formats)
{
    /// <param name="file">Its bytes.</param>
    /// <param name="name">As the drafter's machine calls it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Outcome<ImportedDocument>> ReadAsync(byte[] file, string name, CancellationToken cancellationToken)
    {
        if (ForeignKinds.Of(file) is { } kind)
        {
            var docx = await formats.ToDocxAsync(file, kind, cancellationToken);
            return docx.Fault is null ? Docx(docx.Value, name) : docx.Fault;
        }

        if (!name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            return Docx(file, name);
        }

        return TextImport.Read(file).Match<Outcome<ImportedDocument>>(
            imported => imported,
            fault => fault is FileFault.OfFile unnamed ? unnamed with { Name = name } : fault);
    }

    private static Outcome<ImportedDocument> Docx(byte[] file, string name) => DocxImport.Read(new MemoryStream(file, writable: false), name: name);
}
