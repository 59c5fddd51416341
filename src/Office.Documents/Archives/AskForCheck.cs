using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>The archivist has an item's package checked again now.</summary>
public sealed record AskForCheck(Guid ItemId) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

/// <summary>The package of an item is to be checked.</summary>
public sealed record ArchiveCheckDue(Guid ItemId, ArchiveOccasion Occasion) : IOfficeEvent;

internal sealed class AskForCheckHandler(OfficeDbContext db, Actor actor, IOutbox outbox) : ICommandHandler<AskForCheck, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AskForCheck command, CancellationToken cancellationToken)
    {
        if (!await db.Set<ArchiveItem>().AnyAsync(i => i.Id == command.ItemId && i.OrganId == actor.OrganId, cancellationToken))
        {
            return new FoundationFault.Missing();
        }

        if (!await db.Set<ArchivePackageRecord>().AnyAsync(p => p.Id == command.ItemId, cancellationToken))
        {
            return new ArchiveFault.NotPacked();
        }

        outbox.Add(new ArchiveCheckDue(command.ItemId, ArchiveOccasion.Keeping));
        return new Done();
    }
}
