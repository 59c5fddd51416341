using Office.Documents.Archives;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Search;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Ofd;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>Makes the package of what was filed, checks it, and has it found under its code. Told twice, the first package stands.</summary>
internal sealed class PackItem(IDispatcherSource dispatchers, IAttachmentStore store, FontLibrary fonts, IIdSource ids) : IReaction<DocumentFiled>
{
    public async Task ReactAsync(DocumentFiled officeEvent, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var asked = await office.AskAsync(new GetPackSource(officeEvent.ItemId), cancellationToken);
        Reacting.Demand(asked.Fault, officeEvent);
        var source = asked.Value;
        var (parts, isAsRegistered) = await PartsAsync(source, cancellationToken);
        parts[ArchivePackage.ManifestPath] = ArchivePackage.Manifest(source.Item, parts);
        var results = ArchiveChecks.Of(source.Item, parts, isAsRegistered);
        parts[ArchivePackage.ChecksPath] = ArchivePackage.WriteChecks(source.Item, results);
        var package = ArchivePackage.Zip(source.Item, parts);
        var hash = await store.SaveBytesAsync(package, "package.zip", cancellationToken);
        var done = await office.SendAsync(
            new RecordPackage(source.Item.Id, hash, package.Length, results), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
        done = await office.SendAsync(new IndexDocument(officeEvent.DocumentId), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
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
                isAsRegistered &= Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)) == file.Sha256;
            }
            catch (FileNotFoundException)
            {
                isAsRegistered = false;
            }
        }

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
