using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Archives;

/// <summary>What the checks of an item found, after its filing.</summary>
public sealed record RecordArchiveCheck(Guid ItemId, ArchiveOccasion Occasion, IReadOnlyList<CheckResult> Results) : ICommand<Done>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class RecordArchiveCheckHandler(OfficeDbContext db, CheckLog log, IOutbox outbox) : ICommandHandler<RecordArchiveCheck, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RecordArchiveCheck command, CancellationToken cancellationToken)
    {
        var item = await db.Set<ArchiveItem>().SingleAsync(i => i.Id == command.ItemId, cancellationToken);
        log.Add(item, command.Occasion, command.Results);
        outbox.Add(new ArchiveChanged(item.OrganId));
        return new Done();
    }
}
