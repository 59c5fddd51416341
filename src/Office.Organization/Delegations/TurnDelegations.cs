using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Delegations;

/// <summary>Tells of the delegations that have begun or ended with the day. Sent by the office; answers how many.</summary>
public sealed record TurnDelegations : ICommand<int>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class TurnDelegationsHandler(OfficeDbContext db, DelegationStamp stamp) : ICommandHandler<TurnDelegations, int>
{
    private const int Most = 200;

    public async Task<Outcome<int>> HandleAsync(TurnDelegations command, CancellationToken cancellationToken)
    {
        var today = stamp.Today;
        var turned = await db.Set<Delegation>()
            .Where(d => d.EndedAt == null && (d.IsTold ? d.ToDay < today : d.FromDay <= today && d.ToDay >= today))
            .Take(Most)
            .ToListAsync(cancellationToken);
        foreach (var delegation in turned.Where(delegation => delegation.Tell(today)))
        {
            stamp.Turned(delegation);
        }

        return turned.Count;
    }
}
