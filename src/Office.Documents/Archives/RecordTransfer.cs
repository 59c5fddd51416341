using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Archives;

/// <summary>The export of a year lies in the store.</summary>
public sealed record RecordTransfer(int Year, int ItemCount, int Failed, byte[] PackageHash, string ByName) : ICommand<Done>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class RecordTransferHandler(OfficeDbContext db, Actor actor, IIdSource ids, TimeProvider clock, IOutbox outbox)
    : ICommandHandler<RecordTransfer, Done>
{
    public Task<Outcome<Done>> HandleAsync(RecordTransfer command, CancellationToken cancellationToken)
    {
        db.Set<ArchiveTransfer>().Add(new ArchiveTransfer
        {
            Id = ids.Next(),
            OrganId = actor.OrganId,
            Year = command.Year,
            ItemCount = command.ItemCount,
            Failed = command.Failed,
            PackageHash = command.PackageHash,
            ByName = command.ByName,
            At = clock.GetUtcNow(),
        });
        outbox.Add(new ArchiveChanged(actor.OrganId));
        return Task.FromResult<Outcome<Done>>(new Done());
    }
}
