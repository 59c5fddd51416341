using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Delegations;

/// <summary>
/// Ends a delegation before its time. Whoever may set it may end it, and the delegate may lay it down; what was done by it
/// stands.
/// </summary>
public sealed record EndDelegation(Guid DelegationId) : ICommand<Done>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class EndDelegationHandler(OfficeDbContext db, DelegationRight right, DelegationStamp stamp)
    : ICommandHandler<EndDelegation, Done>
{
    public async Task<Outcome<Done>> HandleAsync(EndDelegation command, CancellationToken cancellationToken)
    {
        var delegation = await db.Set<Delegation>().SingleOrDefaultAsync(d => d.Id == command.DelegationId, cancellationToken);
        // Who has nothing to do with it does not learn that it is there.
        if (delegation is null
            || (delegation.DelegateId != stamp.OfficialId && !await right.HasAsync(delegation.PrincipalId, cancellationToken)))
        {
            return new DelegationFault.Missing();
        }

        if (delegation.End(stamp.OfficialId, stamp.Now) is { } fault)
        {
            return fault;
        }

        stamp.Turned(delegation);
        return new Done();
    }
}
