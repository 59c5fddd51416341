using Microsoft.EntityFrameworkCore;
using Office.Documents.Typesetting.Layout;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>What the sealing job needs: the keeper's latest order that is not carried out yet, with the seal.</summary>
public sealed record GetSealOrder(Guid DispatchId) : IQuery<SealOrder>
{
    public Demand Demand => Demand.TheOffice;
}

/// <param name="Use">The order in the ledger.</param>
/// <param name="Seal">The seal with its protected key.</param>
/// <param name="Place">Where it goes, as the layout gave it.</param>
/// <param name="Seat">Whose turn it is.</param>
public sealed record SealOrder(SealUse Use, Seal Seal, SealPlace Place, SealSeat Seat)
{
    /// <summary>sha256 of the OFD with the seals of the organs before; null for the first, and where none could be made.</summary>
    public byte[]? Ofd { get; init; }

    /// <summary>What the authority has revoked, for the evidence in the file.</summary>
    public IReadOnlyList<RevokedCertificate> Revoked { get; init; } = [];

    /// <summary>How many seals stand on the file already.</summary>
    public int Before { get; init; }
}

internal sealed class GetSealOrderHandler(OfficeDbContext db, SealRounds rounds, TimeProvider clock)
    : IQueryHandler<GetSealOrder, SealOrder>
{
    public async Task<Outcome<SealOrder>> HandleAsync(GetSealOrder query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == query.DispatchId, cancellationToken);
        var use = await db.SealUses
            .Where(u => u.DispatchId == query.DispatchId && u.SealedHash == null)
            .OrderByDescending(u => u.OrderedAt)
            .FirstOrDefaultAsync(cancellationToken);
        var round = await rounds.OfAsync(dispatch, cancellationToken);
        if (use is null || round.Next is not { } seat || seat.OrganId != use.OrganId || !use.LayoutHash.AsSpan().SequenceEqual(round.File))
        {
            return new SealFault.OrderMissing();
        }

        var seal = await db.Seals.SingleAsync(s => s.Id == use.SealId, cancellationToken);
        // An order is a minute old at most, but the seal may have been revoked in that minute.
        if (!seal.IsValidAt(clock.GetUtcNow()))
        {
            return new SealFault.NotValid();
        }

        return new SealOrder(use, seal, SealPlaces.Read(dispatch.SealPlace)[seat.Place], seat)
        {
            Ofd = round.Ofd,
            Before = round.Done,
            Revoked = await ListRevokedSealsHandler.AllAsync(db, cancellationToken),
        };
    }
}
