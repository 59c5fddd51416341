using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>What the sealing job needs: the keeper's latest order that is not carried out yet, with the seal.</summary>
public sealed record GetSealOrder(Guid DispatchId) : IQuery<SealOrder>
{
    public Demand Demand => Demand.TheOffice;
}

/// <param name="Use">The order in the ledger.</param>
/// <param name="Seal">The seal with its protected key.</param>
/// <param name="SealPlace">Where it goes, as the layout gave it (JSON).</param>
/// <param name="Organ">The organ's name, for the signature.</param>
public sealed record SealOrder(SealUse Use, Seal Seal, string? SealPlace, string Organ);

internal sealed class GetSealOrderHandler(OfficeDbContext db, Office.Organization.Directory.IDirectorySource directory)
    : IQueryHandler<GetSealOrder, SealOrder>
{
    public async Task<Outcome<SealOrder>> HandleAsync(GetSealOrder query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == query.DispatchId, cancellationToken);
        var use = await db.SealUses
            .Where(u => u.DispatchId == query.DispatchId && u.SealedHash == null)
            .OrderByDescending(u => u.OrderedAt)
            .FirstOrDefaultAsync(cancellationToken);
        if (use is null || !use.LayoutHash.AsSpan().SequenceEqual(dispatch.LayoutHash))
        {
            return new SealFault.OrderMissing();
        }

        var seal = await db.Seals.SingleAsync(s => s.Id == use.SealId, cancellationToken);
        return new SealOrder(use, seal, dispatch.SealPlace, directory.Current.Organ(dispatch.OrganId)?.FullName ?? "");
    }
}
