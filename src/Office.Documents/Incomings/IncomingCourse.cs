using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Incomings;

/// <summary>Moves a paper along its process: the item in the actor's hands, what they say of it, and where it stands afterwards.</summary>
internal sealed class IncomingCourse(
    OfficeDbContext db, IProcesses processes, IncomingOpinions opinions, IncomingRecord record, IncomingHandOut handOut)
{
    /// <summary>The paper, when the actor holds its open item at one of these steps.</summary>
    public async Task<Outcome<HeldIncoming>> HeldAsync(
        Guid incomingId, Guid workItemId, IReadOnlyList<string> steps, CancellationToken cancellationToken)
    {
        var incoming = await db.Set<Incoming>().SingleOrDefaultAsync(i => i.Id == incomingId, cancellationToken);
        if (incoming is null)
        {
            return new FoundationFault.Missing();
        }

        var held = await processes.HeldAsync(workItemId, cancellationToken);
        return held.Fault is not null ? held.Fault
            : held.Value.RootId != incomingId ? new FoundationFault.Missing()
            // Who is only asked beside answers through the moves, and moves nothing.
            : held.Value.Kind is not (WorkItemKind.Decide or WorkItemKind.Do) || !steps.Contains(held.Value.StepId, StringComparer.Ordinal)
                ? new IncomingFault.MovedOn()
            : new HeldIncoming(incoming, held.Value);
    }

    /// <summary>Ends the actor's step: records what was said, goes on, and hands the paper to its units when it has come so far.</summary>
    public async Task<Outcome<Guid>> PassAsync(
        HeldIncoming held, Said said, IReadOnlyDictionary<string, JsonElement>? variables, string verb, CancellationToken cancellationToken)
    {
        var (incoming, item) = (held.Incoming, held.Item);
        var opinion = await opinions.RecordAsync(held, said, cancellationToken);
        if (opinion.Fault is not null)
        {
            return opinion.Fault;
        }

        await record.RenewAsync(incoming, cancellationToken);
        var done = await processes.CompleteAsync(
            item.Id, variables is null ? Completion.Of(said.Outcome) : new Completion(said.Outcome, variables), cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault is Workflow.WorkflowFault.NobodyHolds && incoming.LeadUnitId is null ? new IncomingFault.NobodyUndertakes() : done.Fault;
        }

        Stand(incoming, done.Value, said.Outcome);
        if (IncomingHandOut.IsDue(item.StepId, done.Value.StepsNow))
        {
            await handOut.MakeAsync(incoming, item.StepId is IncomingSteps.Instruct ? opinion.Value.Id : null, cancellationToken);
        }

        Tell(held, said, opinion.Value, verb);
        return opinion.Value.Id;
    }

    /// <summary>退回: sends the paper back inside the house, signed where the step decides.</summary>
    public async Task<Outcome<Guid>> ReturnAsync(
        HeldIncoming held, Said said, string? toStep, CancellationToken cancellationToken)
    {
        var opinion = await opinions.RecordAsync(held, said, cancellationToken);
        if (opinion.Fault is not null)
        {
            return opinion.Fault;
        }

        var reason = opinion.Value.Opinion ?? "";
        var done = toStep is null
            ? await processes.ReturnAsync(held.Item.Id, ReturnTo.Previous, reason, straightBack: false, cancellationToken)
            : await processes.ReturnToStepAsync(held.Item.Id, toStep, reason, straightBack: false, cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        Stand(held.Incoming, done.Value, said.Outcome);
        Tell(held, said, opinion.Value, "incoming.returned");
        return opinion.Value.Id;
    }

    /// <summary>Where the paper stands after a move, whoever made it.</summary>
    public void Stand(Incoming incoming, StepDone done, string? outcome)
    {
        var state = done.Ended ? EndOf(outcome) : IncomingSteps.StateOf(done.StepsNow);
        incoming.StandAt(state ?? incoming.State, handOut.Now);
    }

    private static IncomingState EndOf(string? outcome) => outcome switch
    {
        "archived" => IncomingState.Filed,
        "sent" => IncomingState.SentBack,
        _ => IncomingState.Cancelled,
    };

    private void Tell(HeldIncoming held, Said said, IncomingOpinion opinion, string verb) => record.Add(
        held.Incoming, verb, held.Item.StepId,
        new
        {
            said.Outcome,
            Opinion = opinion.Id,
            PayloadSha256 = opinion.PayloadHash is { } hash ? Convert.ToHexStringLower(hash) : null,
        });
}
