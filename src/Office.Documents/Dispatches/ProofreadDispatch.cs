using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Dispatches;

/// <summary>校对: the typeset pages were read against the text. They are right, or are to be typeset again.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The proofreader's open item.</param>
/// <param name="LayoutHash">sha256 of the file that was read.</param>
/// <param name="Passed">False sends it back to 排版; an error in the text itself is a return, since the text is signed.</param>
public sealed record ProofreadDispatch(Guid DispatchId, Guid WorkItemId, byte[] LayoutHash, bool Passed)
    : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

internal sealed class ProofreadDispatchHandler(DispatchSteps steps, ClerkStep clerk) : ICommandHandler<ProofreadDispatch, Done>
{
    public async Task<Outcome<Done>> HandleAsync(ProofreadDispatch command, CancellationToken cancellationToken)
    {
        var held = await steps.HeldAtAsync(DispatchSteps.Proofread, command.DispatchId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        return held.Value.Dispatch.LayoutHash.AsSpan().SequenceEqual(command.LayoutHash)
            ? await clerk.PassAsync(
                held.Value,
                command.Passed ? "agree" : "retypeset",
                command.Passed ? "dispatch.proofread" : "dispatch.retypeset",
                cancellationToken)
            : new DispatchFault.LayoutChanged();
    }
}

/// <summary>Passes a step that asks for work and not for an opinion: a line in the record and the next step.</summary>
internal sealed class ClerkStep(DispatchRecord record, IProcesses processes, IOutbox outbox)
{
    public async Task<Outcome<Done>> PassAsync(
        HeldDispatch held, string outcome, string verb, CancellationToken cancellationToken, object? details = null)
    {
        record.Add(held.Dispatch, verb, held.Item.StepId, details);
        var done = await processes.CompleteAsync(held.Item.Id, Completion.Of(outcome), cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        outbox.Add(new DispatchPassed(held.Dispatch.Id, held.Item.StepId));
        return new Done();
    }
}

/// <summary>A clerk's step of a dispatch was passed; open pages and boards query again.</summary>
public sealed record DispatchPassed(Guid DispatchId, string Step) : IOfficeEvent;
