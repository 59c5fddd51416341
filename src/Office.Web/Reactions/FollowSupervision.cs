using Office.Documents.Supervisions;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Web.Reactions;

/// <summary>When a supervised matter was ended out of turn, reopened or jumped, it follows. Told twice, it changes nothing.</summary>
internal sealed class FollowSupervision(IDispatcherSource dispatchers, IIdSource ids) : IReaction<MatterTurned>
{
    public async Task ReactAsync(MatterTurned officeEvent, CancellationToken cancellationToken)
    {
        var done = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new FollowItem(officeEvent.RootId, officeEvent.StepsNow, officeEvent.Ended) { Reason = officeEvent.Reason, By = officeEvent.By },
            new CommandEnvelope(ids.Next()),
            cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
    }
}
