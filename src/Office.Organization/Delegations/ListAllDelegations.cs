using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Delegations;

/// <summary>Every delegation of the installation that stands or is to come, and those that ended in the last year: for an administrator.</summary>
/// <param name="OrganId">Only those whose principal belongs to this organ; null for all.</param>
public sealed record ListAllDelegations(Guid? OrganId = null) : IQuery<IReadOnlyList<DelegationRow>>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class ListAllDelegationsHandler(OfficeDbContext db, IDirectorySource directory, TimeProvider clock)
    : IQueryHandler<ListAllDelegations, IReadOnlyList<DelegationRow>>
{
    private const int Most = 500;

    public async Task<Outcome<IReadOnlyList<DelegationRow>>> HandleAsync(
        ListAllDelegations query, CancellationToken cancellationToken)
    {
        var today = OfficeDay.Of(clock.GetUtcNow());
        var since = today.AddYears(-1);
        var rows = await db.Set<Delegation>()
            .Where(d => d.ToDay >= since && (query.OrganId == null || d.OrganId == query.OrganId))
            .OrderByDescending(d => d.ToDay).ThenByDescending(d => d.SetAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return rows.Select(d => DelegationRow.Of(d, directory.Current, today))
            .OrderBy(row => row.State == DelegationState.Ended)
            .ToArray();
    }
}
