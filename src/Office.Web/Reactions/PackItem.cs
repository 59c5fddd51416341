using Office.Documents.Archives;
using Office.Documents.Attachments;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>Makes the package of what was filed, checks it, and has it found under its code. Told twice, the first package stands.</summary>
internal sealed class PackItem(IDispatcherSource dispatchers, PackageParts packages, IAttachmentStore store, TextIndexer indexer, IIdSource ids)
    : IReaction<DocumentFiled>
{
    public async Task ReactAsync(DocumentFiled officeEvent, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var asked = await office.AskAsync(new GetPackSource(officeEvent.ItemId), cancellationToken);
        Reacting.Demand(asked.Fault, officeEvent);
        var source = asked.Value;
        var (parts, results) = await packages.OfAsync(source, cancellationToken);
        parts[ArchivePackage.ChecksPath] = ArchivePackage.WriteChecks(source.Item, results);
        var package = ArchivePackage.Zip(source.Item, parts);
        var hash = await store.SaveBytesAsync(package, "package.zip", cancellationToken);
        var done = await office.SendAsync(
            new RecordPackage(source.Item.Id, hash, package.Length, results), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
        await indexer.IndexAsync(officeEvent.DocumentId, officeEvent, cancellationToken);
    }
}
