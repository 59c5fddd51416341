using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Delegations;

/// <summary>
/// The delegations as the transaction sees them. Who is shown an item may come from a snapshot; whether somebody may act by a
/// delegation is asked here.
/// </summary>
public sealed class StandingDelegations(Lazy<OfficeDbContext> db, TimeProvider clock)
{
    private IReadOnlyList<DelegationEntry>? _standing;

    /// <summary>Whether this official may act for the principal in such a matter now.</summary>
    public async Task<bool> ReachAsync(
        Guid principalId, Guid delegateId, string kind, Guid organId, CancellationToken cancellationToken)
    {
        var today = OfficeDay.Of(clock.GetUtcNow());
        _standing ??= await ReadAsync(db.Value, today, cancellationToken);
        return DelegationChain.StandIns(_standing, principalId, today, kind, organId).Contains(delegateId);
    }

    /// <summary>All that stand today.</summary>
    internal static async Task<IReadOnlyList<DelegationEntry>> ReadAsync(
        OfficeDbContext db, DateOnly today, CancellationToken cancellationToken) =>
        [.. (await db.Set<Delegation>().AsNoTracking()
            .Where(d => d.EndedAt == null && d.FromDay <= today && d.ToDay >= today)
            .ToListAsync(cancellationToken)).Select(d => d.ToEntry())];
}
