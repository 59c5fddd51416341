using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.Signatures;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.BusinessForms.Opinions;

/// <summary>Records what an official says at a step; a step that decides is signed with the official's own key.</summary>
internal sealed class FormSigner(OfficeDbContext db, ISigningDesk desk, Actor actor, IIdSource ids, TimeProvider clock)
{
    public async Task<Outcome<FormOpinion>> RecordAsync(
        FormMatter matter, WorkItem item, Said said, CancellationToken cancellationToken)
    {
        // The rules of an opinion are those of every sign-off; no opinion is demanded with consent.
        var opinion = new DecidedOpinion(DecisionOf(said.Outcome), said.Opinion, Ink: null);
        if (opinion.Check() is { } unacceptable)
        {
            return unacceptable;
        }

        await db.OpinionDrafts.Where(d => d.WorkItemId == item.Id).ExecuteDeleteAsync(cancellationToken);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        if (item.Kind is not WorkItemKind.Decide)
        {
            return Add(Row(matter, item, said.Outcome, opinion.Text, at, signed: null));
        }

        if (matter.ContentHash is null || !said.ContentHash.AsSpan().SequenceEqual(matter.ContentHash)
            || !await AllStandAsync(matter.Id, said.Seen, cancellationToken))
        {
            return new FormFault.Stale();
        }

        var signed = Sign(matter, item, said, opinion.Text, at);
        return signed.Match<Outcome<FormOpinion>>(signature => Add(Row(matter, item, said.Outcome, opinion.Text, at, signature)), fault => fault);
    }

    private static SignOffDecision DecisionOf(string outcome) => outcome switch
    {
        "disagree" => SignOffDecision.Disagree,
        "return" => SignOffDecision.Return,
        _ => SignOffDecision.Agree,
    };

    private FormOpinion Add(FormOpinion opinion)
    {
        db.Set<FormOpinion>().Add(opinion);
        return opinion;
    }

    private Outcome<Signature> Sign(FormMatter matter, WorkItem item, Said said, string? text, DateTimeOffset at)
    {
        var payload = new SignOffPayload
        {
            DocumentId = matter.Id,
            Step = item.StepId,
            Decision = said.Outcome,
            ContentHash = matter.ContentHash!,
            SeenSignOffs = said.Seen,
            OpinionHash = OpinionHash.Of(text, ink: null),
            Signer = SignerName.Of(actor),
            At = at,
        }.ToBytes();
        var signature = desk.Sign(actor, payload);
        return signature.Fault is not null ? signature.Fault
            : desk.Current(actor) is { } key ? new Signature(payload, signature.Value, key)
            : new SignatureFault.Locked();
    }

    private async Task<bool> AllStandAsync(Guid matterId, IReadOnlyList<byte[]> seen, CancellationToken cancellationToken)
    {
        var standing = await db.Set<FormOpinion>().Where(o => o.MatterId == matterId && o.PayloadHash != null)
            .Select(o => o.PayloadHash!).ToListAsync(cancellationToken);
        return seen.All(hash => standing.Exists(other => other.AsSpan().SequenceEqual(hash)));
    }

    private FormOpinion Row(FormMatter matter, WorkItem item, string outcome, string? text, DateTimeOffset at, Signature? signed) => new()
    {
        Id = ids.Next(),
        OrganId = matter.OrganId,
        MatterId = matter.Id,
        WorkItemId = item.Id,
        Step = item.StepId,
        StepName = item.StepName,
        Outcome = outcome,
        OfficialId = actor.OfficialId,
        PostId = actor.PostId,
        Name = actor.Name,
        Title = actor.Title,
        Opinion = text,
        ContentVersion = matter.ContentVersion,
        At = at,
        KeyId = signed?.Key.KeyId,
        PublicKey = signed?.Key.PublicKey,
        Payload = signed?.Payload,
        PayloadHash = signed is null ? null : SHA256.HashData(signed.Payload),
        Signature = signed?.Bytes,
    };

    private sealed record Signature(byte[] Payload, byte[] Bytes, UnlockedKey Key);
}

/// <summary>What somebody decided, and what they saw when they did.</summary>
/// <param name="Outcome">One of the step's outcomes, or <c>return</c>.</param>
/// <param name="Opinion">In words; may be null with consent.</param>
/// <param name="ContentHash">sha256 of the content that was shown.</param>
/// <param name="Seen">Payload hashes of the decisions that were shown.</param>
internal sealed record Said(string Outcome, string? Opinion, byte[] ContentHash, IReadOnlyList<byte[]> Seen);
