using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Dispatches;

/// <summary>退回: sends the document back with a reason. At a step that decides, the return is a signed decision like any other.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="To">The previous step, or the drafter.</param>
/// <param name="Reason">Obligatory, at most <see cref="SignOffLimits.ReasonCharacters"/> characters.</param>
/// <param name="StraightBack">直送: when mended it comes straight back here.</param>
/// <param name="ContentHash">sha256 of the content that was shown.</param>
/// <param name="Seen">Payload hashes of the sign-offs that were shown.</param>
/// <param name="ToStep">The step, when it goes back to one that was passed and is neither the previous nor the drafter's.</param>
/// <param name="PagesHash">sha256 of the actor's own marks on the pages (批注) as shown; null when there are none.</param>
public sealed record ReturnDispatch(
    Guid DispatchId,
    Guid WorkItemId,
    ReturnTo To,
    string Reason,
    bool StraightBack,
    byte[] ContentHash,
    IReadOnlyList<byte[]> Seen,
    string? ToStep = null,
    byte[]? PagesHash = null) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <summary>A dispatch was sent back with a reason.</summary>
public sealed record DispatchReturned(Guid DispatchId, string FromStep) : IOfficeEvent;

internal sealed class ReturnDispatchHandler(
    SignOffWriter writer, DispatchSteps steps, DispatchRecord record, IProcesses processes, IOutbox outbox)
    : ICommandHandler<ReturnDispatch, Done>
{
    public async Task<Outcome<Done>> HandleAsync(ReturnDispatch command, CancellationToken cancellationToken)
    {
        var reason = Reason.Check(command.Reason);
        var held = await steps.HeldAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if ((reason.Fault ?? held.Fault) is { } fault)
        {
            return fault;
        }

        var (dispatch, item) = held.Value;
        if (item.OpinionSlot is not null)
        {
            var opinion = new DecidedOpinion(SignOffDecision.Return, reason.Value, Ink: null) { PagesHash = command.PagesHash };
            var signed = await writer.WriteAsync(dispatch, item, opinion, command.ContentHash, command.Seen, cancellationToken);
            if (signed.Fault is not null)
            {
                return signed.Fault;
            }
        }

        var done = command is { To: ReturnTo.Step, ToStep: { } step }
            ? await processes.ReturnToStepAsync(item.Id, step, reason.Value, command.StraightBack, cancellationToken)
            : await processes.ReturnAsync(item.Id, command.To, reason.Value, command.StraightBack, cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        if (IsBehindTheSignature(dispatch, done.Value))
        {
            if (command.StraightBack)
            {
                return new DispatchFault.MustBeSignedAgain();
            }

            dispatch.Reopen();
        }

        record.Add(dispatch, "dispatch.returned", item.StepId, new { Reason = reason.Value, To = done.Value.StepsNow });
        outbox.Add(new DispatchReturned(dispatch.Id, item.StepId));
        return new Done();
    }

    // The text is open again then, and whoever mends it must have it signed again (条例 第二十五条).
    private static bool IsBehindTheSignature(Dispatch dispatch, StepDone done) =>
        dispatch.State >= DispatchState.Issued && done.StepsNow.Any(DispatchSteps.IsBeforeIssue);
}
