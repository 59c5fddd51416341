using Office.Documents.Incomings;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Web.Reactions;

/// <summary>When a matter was cancelled, ended out of turn, reopened or jumped, its incoming paper follows. Told twice, it changes nothing.</summary>
internal sealed class FollowIncomings(IDispatcherSource dispatchers, IIdSource ids) : IReaction<MatterTurned>
{
    public async Task ReactAsync(MatterTurned officeEvent, CancellationToken cancellationToken)
    {
        var done = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new FollowIncoming(officeEvent.RootId, officeEvent.StepsNow, officeEvent.Ended), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
    }
}
