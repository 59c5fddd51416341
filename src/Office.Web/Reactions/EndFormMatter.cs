using Office.Documents.BusinessForms.Matters;
using Office.Organization;
using Office.Organization.Delegations;
using Office.Organization.Foundation;
using Office.Organization.Officials;
using Office.Workflow.Instances;

namespace Office.Web.Reactions;

/// <summary>A process that ended by itself, or by a move of the process, ends the form that was on it.</summary>
internal sealed class EndFormMatter(IDispatcherSource dispatchers, IIdSource ids) : IReaction<InstanceEnded>
{
    public async Task ReactAsync(InstanceEnded officeEvent, CancellationToken cancellationToken)
    {
        var settled = await dispatchers.For(Actor.Machine(Guid.Empty)).SendAsync(
            new SettleFormMatter(officeEvent.RootId), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(settled.Fault, officeEvent);
    }
}

/// <summary>A leave that was granted is recorded with the official, so that pickers and boards show who is away, and whom it names acts meanwhile.</summary>
internal sealed class RecordGrantedLeave(IDispatcherSource dispatchers, IIdSource ids) : IReaction<FormMatterEnded>
{
    public async Task ReactAsync(FormMatterEnded officeEvent, CancellationToken cancellationToken)
    {
        var machine = dispatchers.For(Actor.Machine(Guid.Empty));
        var asked = await machine.AskAsync(new GetGrantedLeave(officeEvent.MatterId), cancellationToken);
        Reacting.Demand(asked.Fault, officeEvent);
        if (asked.Value is not { } leave)
        {
            return;
        }

        var recorded = await dispatchers.For(Actor.Machine(leave.OrganId)).SendAsync(
            new RecordLeave(leave.OfficialId, leave.From, leave.To, leave.MatterId), new CommandEnvelope(ids.Next()), cancellationToken);
        // Who has left the directory since is away anyway.
        if (recorded.Fault is not OfficialFault.Missing)
        {
            Reacting.Demand(recorded.Fault, officeEvent);
        }

        await DelegateAsync(leave, officeEvent, cancellationToken);
    }

    // Asked under an id that follows from the matter: told twice, it is set once. A delegation that cannot be (a circle, days
    // that are over, an agent who has left) does not undo the leave: the official sets another.
    private async Task DelegateAsync(GrantedLeave leave, FormMatterEnded officeEvent, CancellationToken cancellationToken)
    {
        if (leave.AgentId is { } agent)
        {
            var set = await dispatchers.For(Actor.Machine(leave.OrganId)).SendAsync(
                new SetDelegation(leave.OfficialId, agent, leave.From, leave.To) { CauseId = leave.MatterId }, new CommandEnvelope(leave.MatterId), cancellationToken);
            Reacting.DemandStorage(set.Fault, officeEvent);
        }
    }
}
