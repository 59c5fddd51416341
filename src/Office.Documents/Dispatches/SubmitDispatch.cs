using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Dispatches;

/// <summary>
/// 呈送: the drafter sends the draft on its way, for the first time or again after a return. The text is fixed and the next
/// step opens in the same transaction.
/// </summary>
/// <param name="DispatchId">The draft.</param>
/// <param name="WorkItemId">The drafter's open item after a return; null the first time.</param>
/// <param name="BaseRevision">The draft revision that the drafter sees; another window's later save must not go out unseen.</param>
public sealed record SubmitDispatch(Guid DispatchId, Guid? WorkItemId, long BaseRevision) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter);
}

/// <summary>A draft was put on its way.</summary>
public sealed record DispatchSubmitted(Guid DispatchId) : IOfficeEvent;

internal sealed class SubmitDispatchHandler(
    OfficeDbContext db, DispatchTexts texts, DispatchRecord record, DispatchStart start, IOutbox outbox)
    : ICommandHandler<SubmitDispatch, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SubmitDispatch command, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == command.DispatchId, cancellationToken);
        if (command.WorkItemId is null && dispatch.State is not DispatchState.Draft)
        {
            return new DispatchFault.NotADraft();
        }

        if (dispatch.DraftRevision != command.BaseRevision)
        {
            return new DispatchFault.DraftMovedOn(dispatch.DraftRevision);
        }

        var fixedText = await texts.FixAsync(dispatch, cancellationToken);
        if (fixedText.Fault is not null)
        {
            return fixedText.Fault;
        }

        record.Add(dispatch, "dispatch.submitted", DispatchSteps.Draft, new { TextVersion = fixedText.Value });
        var sent = await start.SendOnAsync(dispatch, command.WorkItemId, cancellationToken);
        if (sent.Fault is not null)
        {
            return sent.Fault;
        }

        outbox.Add(new DispatchSubmitted(dispatch.Id));
        return new Done();
    }
}

/// <summary>Starts the process of a dispatch and passes its first step, the draft that is already written.</summary>
internal sealed class DispatchStart(CommandRows rows, IProcesses processes, DispatchRecord record)
{
    public const string ProcessKey = "dispatch";

    public async Task<Outcome<StepDone>> SendOnAsync(Dispatch dispatch, Guid? workItemId, CancellationToken cancellationToken)
    {
        var variables = DispatchSteps.Variables(dispatch.Route);
        var item = workItemId is { } open
            ? await HeldDraftAsync(dispatch, open, cancellationToken)
            : await StartedAsync(dispatch, variables, cancellationToken);
        if (item.Fault is not null)
        {
            return item.Fault;
        }

        await record.RenewSnapshotAsync(dispatch, cancellationToken);
        return await processes.CompleteAsync(item.Value, new Completion("submit", variables), cancellationToken);
    }

    private async Task<Outcome<Guid>> HeldDraftAsync(Dispatch dispatch, Guid workItemId, CancellationToken cancellationToken)
    {
        var item = await processes.HeldAsync(workItemId, cancellationToken);
        if (item.Fault is not null)
        {
            return item.Fault;
        }

        return item.Value.RootId == dispatch.Id && item.Value.StepId == DispatchSteps.Draft
            ? workItemId
            : new DispatchFault.WrongStep();
    }

    private async Task<Outcome<Guid>> StartedAsync(
        Dispatch dispatch, Dictionary<string, JsonElement> variables, CancellationToken cancellationToken)
    {
        var started = await processes.StartAsync(
            new StartInstance(ProcessKey, dispatch.Id, dispatch.OrganId, DispatchRecord.SnapshotOf(dispatch), variables),
            cancellationToken);
        if (started.Fault is not null)
        {
            return started.Fault;
        }

        // The process opens with the drafter's own item; the draft is written, so it is passed in the same transaction.
        // A process that the organ chose for the kind may have no such step.
        var first = rows.Of<Workflow.WorkItems.WorkItem>().Known
            .SingleOrDefault(item => item.InstanceId == started.Value && item.StepId == DispatchSteps.Draft);
        return first is null ? new DispatchFault.WrongStep() : first.Id;
    }
}
