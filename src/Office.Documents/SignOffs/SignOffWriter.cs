using System.Globalization;
using System.Security.Cryptography;
using Office.Documents.Dispatches;
using Office.Documents.Inking;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.SignOffs;

/// <summary>
/// Checks what a signer sent against what stands, signs the payload with the official's own key and records the sign-off.
/// </summary>
internal sealed class SignOffWriter(
    DispatchRows rows, SignOffSigner signer, PageInkDesk inks, IIdSource ids, IHistory history)
{
    public Task<Outcome<Guid>> WriteAsync(
        Dispatch dispatch, WorkItem item, SignOffDispatch command, CancellationToken cancellationToken) =>
        WriteAsync(dispatch, item, OpinionOf(command), command.ContentHash, command.Seen, cancellationToken);

    /// <summary>A line of the history beside the decision.</summary>
    public void Note(HistoryEntry entry) => history.Add(entry);

    /// <summary>What was written towards a decision is in the decision now.</summary>
    public void ForgetDrafts(Guid workItemId) => rows.ForgetOpinions(workItemId);

    public async Task<Outcome<Guid>> WriteAsync(
        Dispatch dispatch,
        WorkItem item,
        DecidedOpinion opinion,
        byte[] contentHash,
        IReadOnlyList<byte[]> seen,
        CancellationToken cancellationToken)
    {
        var unacceptable = opinion.Check();
        if (unacceptable is not null)
        {
            return unacceptable;
        }

        // Seen must stand; what was added meanwhile by a parallel countersigner is no reason to refuse: it was not seen,
        // and the signature says so.
        if (dispatch.ContentHash is null || !contentHash.AsSpan().SequenceEqual(dispatch.ContentHash)
            || !await rows.AllStandAsync(dispatch.Id, seen, cancellationToken))
        {
            return new SignOffFault.CardStale();
        }

        // Signed are the marks that the signer saw: not those of a window that was forgotten open.
        var marked = await inks.FinishAsync(dispatch, item, signer.Behalf(), cancellationToken);
        if (!marked.Standing.AsSpan().SequenceEqual(opinion.PagesHash))
        {
            return new SignOffFault.CardStale();
        }

        var signed = signer.Sign(dispatch, item, opinion, seen);
        if (signed.Fault is not null)
        {
            return signed.Fault;
        }

        foreach (var ink in marked.Kept)
        {
            history.Add(PageInkDesk.Told(ink));
        }

        return Record(dispatch, item, opinion, signed.Value);
    }

    private Guid Record(Dispatch dispatch, WorkItem item, DecidedOpinion opinion, SignedPayload signed)
    {
        var signOff = Row(dispatch, item, opinion, signed);
        rows.Add(signOff);
        history.Add(new HistoryEntry(
            dispatch.Id,
            string.Create(CultureInfo.InvariantCulture, $"sign-off.{DispatchSteps.OutcomeOf(opinion.Decision)}"),
            item.StepId,
            new { SignOff = signOff.Id, PayloadSha256 = Convert.ToHexStringLower(signOff.PayloadHash), item.StepName }));
        return signOff.Id;
    }

    private static DecidedOpinion OpinionOf(SignOffDispatch command) => new(command.Decision, command.Opinion, command.Ink) { PagesHash = command.PagesHash };

    private SignOff Row(Dispatch dispatch, WorkItem item, DecidedOpinion opinion, SignedPayload signed) => new()
    {
        Id = ids.Next(),
        OrganId = dispatch.OrganId,
        DispatchId = dispatch.Id,
        WorkItemId = item.Id,
        Step = item.StepId,
        OpinionSlot = item.OpinionSlot,
        Decision = opinion.Decision,
        OfficialId = signed.Signer.OfficialId,
        PostId = signed.Signer.PostId,
        Name = signed.Signer.Name,
        Title = signed.Signer.Title,
        OnBehalfOf = signed.OnBehalfOf?.OfficialId,
        OnBehalfOfName = signed.OnBehalfOf?.Name,
        GuestOrgan = signer.GuestOrganOf(signed, dispatch.OrganId),
        Rank = signer.RankOf(signed),
        Opinion = opinion.Text,
        Ink = opinion.Ink,
        TextVersion = dispatch.TextVersion,
        SignedAt = signed.At,
        KeyId = signed.Key.KeyId,
        PublicKey = signed.Key.PublicKey,
        Payload = signed.Payload,
        PayloadHash = SHA256.HashData(signed.Payload),
        Signature = signed.Signature,
    };
}
