using Office.Documents.Dispatches;
using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.SignOffs;

/// <summary>Builds the payload of a decision and signs it with the actor's unlocked key.</summary>
internal sealed class SignOffSigner(ISigningDesk desk, Actor actor, TimeProvider clock)
{
    public Outcome<SignedPayload> Sign(Dispatch dispatch, WorkItem item, DecidedOpinion opinion, IReadOnlyList<byte[]> seen)
    {
        // Whole milliseconds, as the payload and the row hold them.
        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        var payload = new SignOffPayload
        {
            DocumentId = dispatch.Id,
            Step = item.StepId,
            Decision = DispatchSteps.OutcomeOf(opinion.Decision),
            ContentHash = dispatch.ContentHash!,
            SeenSignOffs = seen,
            OpinionHash = OpinionHash.Of(opinion.Text, opinion.Ink),
            Signer = SignerName.Of(actor),
            At = at,
        }.ToBytes();
        var signature = desk.Sign(actor, payload);
        if (signature.Fault is not null)
        {
            return signature.Fault;
        }

        // Locked in the instant between the two calls: then the signature above is thrown away with the transaction.
        return desk.Current(actor) is { } key
            ? new SignedPayload(payload, signature.Value, key, actor, at)
            : new SignatureFault.Locked();
    }
}

/// <summary>What was signed, by which key, for the row.</summary>
internal sealed record SignedPayload(byte[] Payload, byte[] Signature, UnlockedKey Key, Actor Signer, DateTimeOffset At);
