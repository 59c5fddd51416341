using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;

namespace Office.Web.Reactions;

/// <summary>值班: what is most urgent and arrives while nobody is in the office is laid before whoever is on duty as well, who may do
/// the work of it.</summary>
internal sealed class TellDutyOfficer(IDispatcherSource dispatchers, IIdSource ids) : IReaction<ArrivedOffHours>
{
    public async Task ReactAsync(ArrivedOffHours officeEvent, CancellationToken cancellationToken)
    {
        var done = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new AlertDutyOfficer(officeEvent.RootId, officeEvent.WorkItemId), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
        var carried = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new CarryDelegations(officeEvent.RootId), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(carried.Fault, officeEvent);
    }
}
