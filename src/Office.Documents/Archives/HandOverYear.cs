using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>移交: has the own organ's items of a year checked and put into one export with their list.</summary>
public sealed record HandOverYear(int Year) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

/// <summary>An export of these items is to be made.</summary>
public sealed record HandOverAsked(Guid OrganId, int Year, string ByName) : IOfficeEvent;

internal sealed class HandOverYearHandler(OfficeDbContext db, Actor actor, IOutbox outbox) : ICommandHandler<HandOverYear, Done>
{
    public async Task<Outcome<Done>> HandleAsync(HandOverYear command, CancellationToken cancellationToken)
    {
        var items = db.Set<ArchiveItem>().Where(i => i.OrganId == actor.OrganId && i.Year == command.Year);
        if (await items.CountAsync(cancellationToken) is 0 or > ArchiveTransfer.MostItems)
        {
            return new ArchiveFault.TransferSize(ArchiveTransfer.MostItems);
        }

        if (await items.AnyAsync(i => !db.Set<ArchivePackageRecord>().Any(p => p.Id == i.Id), cancellationToken))
        {
            return new ArchiveFault.NotPacked();
        }

        outbox.Add(new HandOverAsked(actor.OrganId, command.Year, actor.Name));
        return new Done();
    }
}
