using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.SignOffs;

/// <summary>
/// A decision on a text: 同意, 圈阅 or 不同意, with the opinion in words or by hand, signed with the official's own key.
/// It names what the signer saw, so that a decision on a text that has moved on is refused instead of guessed at.
/// </summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The signer's open work item.</param>
/// <param name="Decision">The decision; a return is <see cref="ReturnDispatch"/>.</param>
/// <param name="Opinion">At most <see cref="SignOffLimits.OpinionCharacters"/> characters; required with 不同意.</param>
/// <param name="Ink">Handwriting as the pad's JSON, at most <see cref="SignOffLimits.InkBytes"/>.</param>
/// <param name="ContentHash">sha256 of the content that was shown.</param>
/// <param name="Seen">Payload hashes of the sign-offs that were shown.</param>
/// <param name="Route">Changes to who is asked next, where the step may make them (办公室审核); null leaves what stands in the form.</param>
/// <param name="PagesHash">sha256 of the signer's own marks on the pages (批注) as shown; null when there are none.</param>
public sealed record SignOffDispatch(
    Guid DispatchId,
    Guid WorkItemId,
    SignOffDecision Decision,
    string? Opinion,
    byte[]? Ink,
    byte[] ContentHash,
    IReadOnlyList<byte[]> Seen,
    Route? Route = null,
    byte[]? PagesHash = null) : ICommand<Guid>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <summary>Somebody decided at a step; the pages of the paper are out of date.</summary>
public sealed record DispatchSignedOff(Guid DispatchId, Guid SignOffId, string Step) : IOfficeEvent;

internal sealed class SignOffDispatchHandler(
    SignOffWriter writer, DispatchSteps steps, PassingGate gate, IProcesses processes, IOutbox outbox)
    : ICommandHandler<SignOffDispatch, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(SignOffDispatch command, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(command, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var (dispatch, item) = held.Value;
        var signed = await writer.WriteAsync(dispatch, item, command, cancellationToken);
        if (signed.Fault is not null)
        {
            return signed.Fault;
        }

        var rerouted = steps.Reroute(dispatch, item, command.Route);
        if (rerouted.Fault is not null)
        {
            return rerouted.Fault;
        }

        steps.Decided(dispatch, item, command.Decision);
        var done = await processes.CompleteAsync(
            item.Id, new Completion(DispatchSteps.OutcomeOf(command.Decision), rerouted.Value), cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        writer.ForgetDrafts(item.Id);
        outbox.Add(new DispatchSignedOff(dispatch.Id, signed.Value, item.StepId));
        return signed.Value;
    }

    private async Task<Outcome<HeldDispatch>> HeldAsync(SignOffDispatch command, CancellationToken cancellationToken)
    {
        if (command.Decision is SignOffDecision.Return)
        {
            return new SignOffFault.NotADecision();
        }

        var held = await steps.HeldToDecideAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        if (held.Value.Item.OpinionSlot is null)
        {
            return new SignOffFault.NotADecision();
        }

        // Lists, recipients and the route already show what was saved: nobody signs one thing and sends another.
        var refusal = await steps.UnfixedAsync(held.Value, cancellationToken)
            ?? await gate.CheckAsync(held.Value, command.Decision, cancellationToken);
        return refusal is null ? held : refusal;
    }
}
