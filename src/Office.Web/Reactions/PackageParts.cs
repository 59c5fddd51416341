using System.Security.Cryptography;
using Office.Documents.Archives;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Ofd;
using Office.Documents.Typesetting.Pdf;

namespace Office.Web.Reactions;

/// <summary>Gathers the parts of a package: the stored files, what is written of them, 处理单 as a page and the original as OFD-A; and checks them.</summary>
internal sealed class PackageParts(IAttachmentStore store, FontLibrary fonts, IFileScanner scanner)
{
    /// <summary>All parts but the checks, and what the checks found.</summary>
    public async Task<(Dictionary<string, byte[]> Parts, IReadOnlyList<CheckResult> Results)> OfAsync(PackSource source, CancellationToken cancellationToken)
    {
        var (parts, isAsRegistered) = await PartsAsync(source, cancellationToken);
        parts[ArchivePackage.ManifestPath] = ArchivePackage.Manifest(source.Item, parts);
        var scan = await scanner.ScanAsync(parts, cancellationToken);
        return (parts, ArchiveChecks.Of(source.Item, parts, isAsRegistered, scan));
    }

    // What the register names and the store does not have is left out: the checks say so, and the item stands.
    private async Task<(Dictionary<string, byte[]> Parts, bool IsAsRegistered)> PartsAsync(PackSource source, CancellationToken cancellationToken)
    {
        var parts = new Dictionary<string, byte[]>(ArchivePackage.Written(source), StringComparer.Ordinal);
        var isAsRegistered = true;
        foreach (var file in source.Files)
        {
            try
            {
                var bytes = await store.ReadBytesAsync(Convert.FromHexString(file.Sha256), cancellationToken);
                parts[file.Path] = bytes;
                isAsRegistered &= Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256;
            }
            catch (FileNotFoundException)
            {
                isAsRegistered = false;
            }
        }

        parts[ArchivePackage.SheetPath] = PdfWriter.Write(
            new SheetTypesetter(fonts).Typeset(ProcessingSheet.Title, ProcessingSheet.Of(source)),
            new PdfMetadata(source.Item.Author, source.Item.FiledAt, source.Item.Code));
        if (source.Printed is { } printed)
        {
            parts[ArchivePackage.LastingPath] = Lasting(source.Item, printed);
        }

        return (parts, isAsRegistered);
    }

    private byte[] Lasting(ArchiveItem item, PrintedPaper printed)
    {
        var pages = new DocumentTypesetter(fonts, new LayoutOptions { SealDiameterMm = printed.SealDiameterMm }).Typeset(printed.Content, printed.Imprint);
        return OfdWriter.Write(pages, new OfdOptions
        {
            Organ = printed.Imprint.Organ,
            CreatedAt = item.FiledAt,
            Number = printed.Imprint.Number,
            IsArchive = true,
            ShowSeals = true,
            Metadata = [new("档号", item.Code), new("题名", item.Title), new("责任者", item.Author)],
        });
    }
}
