using Office.Documents.Dispatches;
using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.SignOffs;

/// <summary>Builds the payload of a decision and signs it with the actor's unlocked key.</summary>
internal sealed class SignOffSigner(
    ISigningDesk desk, Actor actor, IProcesses processes, IDirectorySource directory, TimeProvider clock)
{
    public Outcome<SignedPayload> Sign(Dispatch dispatch, WorkItem item, DecidedOpinion opinion, IReadOnlyList<byte[]> seen) =>
        Sign(new(dispatch.Id, item.StepId, DispatchSteps.OutcomeOf(opinion.Decision), dispatch.ContentHash!), opinion, seen);

    /// <param name="what">What is decided on and how, as the payload names it.</param>
    /// <param name="opinion">Words and handwriting.</param>
    /// <param name="seen">Payload hashes of the decisions that the signer saw.</param>
    public Outcome<SignedPayload> Sign(Signable what, DecidedOpinion opinion, IReadOnlyList<byte[]> seen)
    {
        // Whole milliseconds, as the payload and the row hold them.
        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        var behalf = Behalf();
        var payload = new SignOffPayload
        {
            DocumentId = what.RootId,
            Step = what.Step,
            Decision = what.Decision,
            ContentHash = what.ContentHash,
            SeenSignOffs = seen,
            OpinionHash = OpinionHash.Of(opinion.Text, opinion.Ink),
            PagesHash = opinion.PagesHash,
            Signer = SignerName.Of(actor),
            OnBehalfOf = behalf,
            At = at,
        }.ToBytes();
        var signature = desk.Sign(actor, payload);
        if (signature.Fault is not null)
        {
            return signature.Fault;
        }

        // Locked in the instant between the two calls: then the signature above is thrown away with the transaction.
        return desk.Current(actor) is { } key
            ? new SignedPayload(payload, signature.Value, key, actor, at) { OnBehalfOf = behalf }
            : new SignatureFault.Locked();
    }

    /// <summary>The signer's rank, or that of whom they act for. Smaller is higher.</summary>
    public int RankOf(SignedPayload signed) =>
        directory.Current.Official(signed.OnBehalfOf?.OfficialId ?? signed.Signer.OfficialId)?.Order ?? int.MaxValue;

    /// <summary>The signer's organ as printed; null where it is the document's own.</summary>
    public string? GuestOrganOf(SignedPayload signed, Guid organId) =>
        signed.Signer.OrganId == organId ? null : directory.Current.Organ(signed.Signer.OrganId)?.ShortName;

    /// <summary>For whom the actor acts at the item that was opened last, by a delegation; null in their own right.</summary>
    public SignerName? Behalf() => processes.Principal is { } principal
        ? new SignerName(
            principal.OfficialId,
            directory.Current.Official(principal.OfficialId)?.Name ?? "",
            principal.PostId,
            directory.Current.Post(principal.PostId)?.Title ?? "")
        : null;
}

/// <summary>What is decided on, at which step, and how.</summary>
internal sealed record Signable(Guid RootId, string Step, string Decision, byte[] ContentHash);

/// <summary>What was signed, by which key, for the row.</summary>
internal sealed record SignedPayload(byte[] Payload, byte[] Signature, UnlockedKey Key, Actor Signer, DateTimeOffset At)
{
    /// <summary>For whom it was signed, by a delegation.</summary>
    public SignerName? OnBehalfOf { get; init; }
}
