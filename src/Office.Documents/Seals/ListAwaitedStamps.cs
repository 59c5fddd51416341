using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>Sealed files that still wait for their time stamp, the oldest first.</summary>
public sealed record ListAwaitedStamps : IQuery<AwaitedStamp[]>
{
    /// <summary>So many at once; the rest comes in the next round.</summary>
    public const int Most = 50;

    public Demand Demand => Demand.TheOffice;
}

/// <param name="SealUseId">The line of the ledger.</param>
/// <param name="SealedHash">The file to stamp.</param>
public sealed record AwaitedStamp(Guid SealUseId, byte[] SealedHash);

internal sealed class ListAwaitedStampsHandler(OfficeDbContext db) : IQueryHandler<ListAwaitedStamps, AwaitedStamp[]>
{
    public async Task<Outcome<AwaitedStamp[]>> HandleAsync(ListAwaitedStamps query, CancellationToken cancellationToken) =>
        await db.SealUses.Where(u => u.AwaitsStamp && u.SealedHash != null)
            .OrderBy(u => u.SealedAt)
            .Take(ListAwaitedStamps.Most)
            .Select(u => new AwaitedStamp(u.Id, u.SealedHash!))
            .ToArrayAsync(cancellationToken);
}
