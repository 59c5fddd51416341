using Office.Organization;
using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Web.Reactions;

/// <summary>
/// When a delegation was set, has begun or has ended: gives the delegate the open items of the principal, or takes them back.
/// One command a matter, so that no writer is held long; told twice, it changes nothing.
/// </summary>
internal sealed class CarryDelegation(IDirectorySource directory, IDispatcherSource dispatchers, IIdSource ids)
    : IReaction<DelegationTurned>
{
    public async Task ReactAsync(DelegationTurned officeEvent, CancellationToken cancellationToken)
    {
        // The snapshot of this node may not have heard of it yet.
        Reacting.Demand(await directory.RefreshAsync(cancellationToken), officeEvent);
        Reacting.Demand(await RunAsync(dispatchers, ids, cancellationToken), officeEvent);
    }

    /// <summary>Carries whatever is to be carried; the first refusal, if there is one.</summary>
    internal static async Task<Fault?> RunAsync(IDispatcherSource dispatchers, IIdSource ids, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Installation.Id));
        var roots = await office.AskAsync(new ListUncarried(), cancellationToken);
        if (roots.Fault is not null)
        {
            return roots.Fault;
        }

        foreach (var root in roots.Value)
        {
            var carried = await office.SendAsync(new CarryDelegations(root), new CommandEnvelope(ids.Next()), cancellationToken);
            if (carried.Fault is not null)
            {
                return carried.Fault;
            }
        }

        return null;
    }
}
