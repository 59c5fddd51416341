using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.Entries;

/// <summary>
/// 代录: a secretary, or a clerk with the duty for it, enters what a leader decided on paper or aloud, with a picture of it. The matter goes on; the leader is asked
/// to confirm. It is signed with the secretary's key in the leader's name, and printed as 甲（乙代录，待本人确认）.
/// </summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The leader's open item; its step must allow it.</param>
/// <param name="LeaderId">Who decided.</param>
/// <param name="Decision">同意, 圈阅 or 不同意.</param>
/// <param name="Opinion">The words, as they were written or said.</param>
/// <param name="ContentHash">sha256 of the content that was decided on.</param>
/// <param name="Seen">Payload hashes of the sign-offs that stood then.</param>
/// <param name="Proof">The picture, as <see cref="IAttachmentStore.SaveAsync"/> answered.</param>
public sealed record EnterForAnother(
    Guid DispatchId,
    Guid WorkItemId,
    Guid LeaderId,
    SignOffDecision Decision,
    string? Opinion,
    byte[] ContentHash,
    IReadOnlyList<byte[]> Seen,
    StoredFile Proof) : ICommand<Guid>, IRootCommand
{
    /// <summary>The most that a picture may hold.</summary>
    public const int ProofMegabytes = 20;

    public Guid RootId => DispatchId;

    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class EnterForAnotherHandler(
    EntryDesk desk, DispatchSteps steps, SignOffWriter writer, PassingGate gate, IProcesses processes)
    : ICommandHandler<EnterForAnother, Guid>
{
    private static readonly string[] s_pictures = ["image/png", "image/jpeg", "application/pdf"];

    public async Task<Outcome<Guid>> HandleAsync(EnterForAnother command, CancellationToken cancellationToken)
    {
        if (desk.Served(command.LeaderId) is not { } leader)
        {
            return new EntryFault.NotSecretary();
        }

        if (!s_pictures.Contains(command.Proof.MediaType, StringComparer.Ordinal)
            || command.Proof.Size is <= 0 or > EnterForAnother.ProofMegabytes * 1024L * 1024)
        {
            return new EntryFault.ProofUnusable(EnterForAnother.ProofMegabytes);
        }

        var held = await HeldAsync(command, cancellationToken);
        return held.Fault is not null ? held.Fault : await EnterAsync(command, leader, held.Value, cancellationToken);
    }

    private async Task<Outcome<HeldDispatch>> HeldAsync(EnterForAnother command, CancellationToken cancellationToken)
    {
        if (command.Decision is SignOffDecision.Return)
        {
            return new SignOffFault.NotADecision();
        }

        var held = await steps.HeldByAsync(command.DispatchId, command.WorkItemId, command.LeaderId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        if (held.Value.Item.OpinionSlot is null)
        {
            return new SignOffFault.NotADecision();
        }

        var refusal = await steps.UnfixedAsync(held.Value, cancellationToken)
            ?? await gate.CheckAsync(held.Value, command.Decision, cancellationToken);
        return refusal is null ? held : refusal;
    }

    private async Task<Outcome<Guid>> EnterAsync(
        EnterForAnother command, EntryLeader leader, HeldDispatch held, CancellationToken cancellationToken)
    {
        var (dispatch, item) = held;
        var opinion = new DecidedOpinion(command.Decision, command.Opinion, Ink: null);
        var signed = await writer.WriteAsync(dispatch, item, opinion, command.ContentHash, command.Seen, cancellationToken);
        if (signed.Fault is not null)
        {
            return signed.Fault;
        }

        var rerouted = steps.Reroute(dispatch, item, route: null);
        if (rerouted.Fault is not null)
        {
            return rerouted.Fault;
        }

        steps.Decided(dispatch, item, command.Decision);
        var done = await processes.EnterForAsync(
            item.Id, new Completion(DispatchSteps.OutcomeOf(command.Decision), rerouted.Value), cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        desk.Keep(signed.Value, leader, done.Value.Opened[0], command);
        writer.Note(new HistoryEntry(dispatch.Id, "entry.proof-kept", item.StepId, new { ProofSha256 = command.Proof.Sha256, By = leader.Name }));
        return signed.Value;
    }
}
