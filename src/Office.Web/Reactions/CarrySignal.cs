using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Web.Reactions;

/// <summary>A signal of one matter reaches the others of its organ that wait for it, each in a command of its own.</summary>
internal sealed class CarrySignal(IDispatcherSource dispatchers, IIdSource ids) : IReaction<SignalGiven>
{
    public async Task ReactAsync(SignalGiven officeEvent, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var listeners = await office.AskAsync(new ListListeners(officeEvent.OrganId, officeEvent.Name), cancellationToken);
        Reacting.DemandStorage(listeners.Fault, officeEvent);
        foreach (var root in listeners.Match(roots => roots, _ => []).Where(root => root != officeEvent.RootId))
        {
            var heard = await office.SendAsync(
                new HearSignal(root, officeEvent.Name), new CommandEnvelope(ids.Next()), cancellationToken);
            Reacting.DemandStorage(heard.Fault, officeEvent);
        }
    }
}
