using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Delegations;

/// <summary>The delegations that the actor gave, was given, or may set as a leader's secretary; the ended ones last.</summary>
public sealed record ListDelegations : IQuery<MyDelegations>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <param name="Rows">Those that stand or are to come first, then the ended ones, newest first.</param>
/// <param name="Leaders">For whom else the actor may set one.</param>
public sealed record MyDelegations(IReadOnlyList<DelegationRow> Rows, IReadOnlyList<OfficialEntry> Leaders);

internal sealed class ListDelegationsHandler(
    OfficeDbContext db, Actor actor, DelegationRight right, IDirectorySource directory, TimeProvider clock)
    : IQueryHandler<ListDelegations, MyDelegations>
{
    private const int Most = 100;

    public async Task<Outcome<MyDelegations>> HandleAsync(ListDelegations query, CancellationToken cancellationToken)
    {
        var leaders = right.Leaders();
        var principals = leaders.Select(leader => leader.Id).Append(actor.OfficialId).ToArray();
        var rows = await db.Set<Delegation>()
            .Where(d => principals.Contains(d.PrincipalId) || d.DelegateId == actor.OfficialId)
            .OrderByDescending(d => d.ToDay).ThenByDescending(d => d.SetAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var today = OfficeDay.Of(clock.GetUtcNow());
        return new MyDelegations(
            [.. rows.Select(d => DelegationRow.Of(d, directory.Current, today)).OrderBy(row => row.State == DelegationState.Ended)],
            leaders);
    }
}
