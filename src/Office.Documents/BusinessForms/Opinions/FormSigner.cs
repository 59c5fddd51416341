using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.BusinessForms.Opinions;

/// <summary>Records what an official says at a step; a step that decides is signed with the official's own key.</summary>
internal sealed class FormSigner(OfficeDbContext db, SignOffSigner signer, Actor actor, IIdSource ids, TimeProvider clock)
{
    public async Task<Outcome<FormOpinion>> RecordAsync(
        FormMatter matter, WorkItem item, Said said, CancellationToken cancellationToken)
    {
        // The rules of an opinion are those of every sign-off; no opinion is demanded with consent.
        var opinion = new DecidedOpinion(DecisionOf(said.Outcome), said.Opinion, said.Ink);
        if (opinion.Check() is { } unacceptable)
        {
            return unacceptable;
        }

        await db.OpinionDrafts.Where(d => d.WorkItemId == item.Id).ExecuteDeleteAsync(cancellationToken);
        var made = new Made(matter, item, said.Outcome, opinion);
        if (item.Kind is not WorkItemKind.Decide)
        {
            return Add(Row(made, signed: null));
        }

        if (matter.ContentHash is null || !said.ContentHash.AsSpan().SequenceEqual(matter.ContentHash)
            || !await AllStandAsync(matter.Id, said.Seen, cancellationToken))
        {
            return new FormFault.Stale();
        }

        var signed = signer.Sign(new(matter.Id, item.StepId, said.Outcome, matter.ContentHash), opinion, said.Seen);
        return signed.Match<Outcome<FormOpinion>>(signature => Add(Row(made, signature)), fault => fault);
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

    private async Task<bool> AllStandAsync(Guid matterId, IReadOnlyList<byte[]> seen, CancellationToken cancellationToken)
    {
        var standing = await db.Set<FormOpinion>().Where(o => o.MatterId == matterId && o.PayloadHash != null)
            .Select(o => o.PayloadHash!).ToListAsync(cancellationToken);
        return seen.All(hash => standing.Exists(other => other.AsSpan().SequenceEqual(hash)));
    }

    private FormOpinion Row(Made made, SignedPayload? signed)
    {
        var behalf = signed is null ? signer.Behalf() : signed.OnBehalfOf;
        return new()
        {
            Id = ids.Next(),
            OrganId = made.Matter.OrganId,
            MatterId = made.Matter.Id,
            WorkItemId = made.Item.Id,
            Step = made.Item.StepId,
            StepName = made.Item.StepName,
            Outcome = made.Outcome,
            OfficialId = actor.OfficialId,
            PostId = actor.PostId,
            Name = actor.Name,
            Title = actor.Title,
            OnBehalfOf = behalf?.OfficialId,
            OnBehalfOfName = behalf?.Name,
            Opinion = made.Opinion.Text,
            Ink = made.Opinion.Ink,
            ContentVersion = made.Matter.ContentVersion,
            At = signed?.At ?? DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()),
            KeyId = signed?.Key.KeyId,
            PublicKey = signed?.Key.PublicKey,
            Payload = signed?.Payload,
            PayloadHash = signed is null ? null : SHA256.HashData(signed.Payload),
            Signature = signed?.Signature,
        };
    }

    private sealed record Made(FormMatter Matter, WorkItem Item, string Outcome, DecidedOpinion Opinion);
}

/// <summary>What somebody decided, and what they saw when they did.</summary>
/// <param name="Outcome">One of the step's outcomes, or <c>return</c>.</param>
/// <param name="Opinion">In words; may be null with consent.</param>
/// <param name="ContentHash">sha256 of the content that was shown.</param>
/// <param name="Seen">Payload hashes of the decisions that were shown.</param>
/// <param name="Ink">By hand, as the pad sent it.</param>
internal sealed record Said(string Outcome, string? Opinion, byte[] ContentHash, IReadOnlyList<byte[]> Seen, byte[]? Ink = null);
