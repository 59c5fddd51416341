using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Rechecks;

/// <summary>
/// 送原签批人复审: 复核 found that the text must be another, changed it, and sends it with the difference back to who issued it
/// (条例 第二十五条（一）). The return is a signed decision like any other.
/// </summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The actor's open item at 复核.</param>
/// <param name="Reason">Why it was changed.</param>
/// <param name="ContentHash">sha256 of the content that was shown.</param>
/// <param name="Seen">Payload hashes of the sign-offs that were shown.</param>
/// <param name="PagesHash">sha256 of the actor's own marks on the pages (批注) as shown; null when there are none.</param>
public sealed record AskSignerAgain(
    Guid DispatchId, Guid WorkItemId, string Reason, byte[] ContentHash, IReadOnlyList<byte[]> Seen, byte[]? PagesHash = null)
    : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

internal sealed class AskSignerAgainHandler(
    DispatchSteps steps, IssueLock issued, SignOffWriter writer, SignerReturn back, IOutbox outbox) : ICommandHandler<AskSignerAgain, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AskSignerAgain command, CancellationToken cancellationToken)
    {
        var reason = Reason.Check(command.Reason);
        var held = await steps.HeldAtAsync(DispatchSteps.Recheck, command.DispatchId, command.WorkItemId, cancellationToken);
        if ((reason.Fault ?? held.Fault) is { } fault)
        {
            return fault;
        }

        var (dispatch, item) = held.Value;
        if ((item.BesideId is null ? await steps.UnfixedAsync(held.Value, cancellationToken) : new DispatchFault.WrongStep()) is { } refusal)
        {
            return refusal;
        }

        if (await issued.DifferenceAsync(dispatch, cancellationToken) is not { IsTypographic: false } difference)
        {
            return new RecheckFault.SignatureStands();
        }

        var opinion = new DecidedOpinion(SignOffDecision.Return, reason.Value, Ink: null) { PagesHash = command.PagesHash };
        var signed = await writer.WriteAsync(dispatch, item, opinion, command.ContentHash, command.Seen, cancellationToken);
        var sent = signed.Fault is null ? await back.SendAsync(held.Value, reason.Value, difference, cancellationToken) : signed.Fault;
        if (sent is not null)
        {
            return sent;
        }

        outbox.Add(new DispatchReturned(dispatch.Id, item.StepId));
        return new Done();
    }
}

/// <summary>Brings a text that was changed behind 签发 before its signer, with the difference in the history.</summary>
internal sealed class SignerReturn(IProcesses processes, DispatchRecord record)
{
    public async Task<Fault?> SendAsync(
        HeldDispatch held, string reason, IssueDifference difference, CancellationToken cancellationToken)
    {
        var (dispatch, item) = held;
        // Not straight back: a signer who disagrees sends it where the drawing says, and consent comes to 复核 again.
        var done = await processes.ReturnToStepAsync(item.Id, DispatchSteps.Issue, reason, straightBack: false, cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        dispatch.Reopen();
        record.Add(dispatch, "dispatch.signer-asked-again", item.StepId, new
        {
            Reason = reason,
            FromVersion = difference.SignedVersion,
            ToVersion = difference.StandingVersion,
            Changes = difference.Changes.Select(KeptChange.Of).ToList(),
            Told = ChangeWords.Sentence(difference.Changes),
        });
        return null;
    }
}
