using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.Incomings;

/// <summary>Records what an official says at a step; a step that decides is signed with the official's own key.</summary>
internal sealed class IncomingOpinions(OfficeDbContext db, SignOffSigner signer, IncomingSignatory signatory)
{
    /// <param name="held">The paper and the item in the actor's hands.</param>
    /// <param name="said">What they decided or did.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Outcome<IncomingOpinion>> RecordAsync(HeldIncoming held, Said said, CancellationToken cancellationToken)
    {
        var opinion = new DecidedOpinion(said.Decision, said.Opinion, said.Ink);
        if (opinion.Check() is { } unacceptable)
        {
            return unacceptable;
        }

        await db.OpinionDrafts.Where(d => d.WorkItemId == held.Item.Id).ExecuteDeleteAsync(cancellationToken);
        if (held.Item.Kind is not WorkItemKind.Decide)
        {
            return Add(Row(held, said, opinion, signed: null));
        }

        var (incoming, sight) = (held.Incoming, said.Sight);
        if (sight is null || !sight.ContentHash.AsSpan().SequenceEqual(incoming.ContentHash)
            || !await AllStandAsync(incoming.Id, sight.Seen, cancellationToken))
        {
            return new IncomingFault.Stale();
        }

        var signed = signer.Sign(new(incoming.Id, held.Item.StepId, said.Outcome, incoming.ContentHash), opinion, sight.Seen);
        return signed.Match<Outcome<IncomingOpinion>>(signature => Add(Row(held, said, opinion, signature)), fault => fault);
    }

    private IncomingOpinion Add(IncomingOpinion opinion)
    {
        db.Set<IncomingOpinion>().Add(opinion);
        return opinion;
    }

    private async Task<bool> AllStandAsync(Guid incomingId, IReadOnlyList<byte[]> seen, CancellationToken cancellationToken)
    {
        var standing = await db.Set<IncomingOpinion>().Where(o => o.IncomingId == incomingId && o.PayloadHash != null)
            .Select(o => o.PayloadHash!).ToListAsync(cancellationToken);
        return seen.All(hash => standing.Exists(other => other.AsSpan().SequenceEqual(hash)));
    }

    private IncomingOpinion Row(HeldIncoming held, Said said, DecidedOpinion opinion, SignedPayload? signed)
    {
        var behalf = signed is null ? signer.Behalf() : signed.OnBehalfOf;
        var actor = signatory.Actor;
        return new()
        {
            Id = signatory.NextId(),
            OrganId = held.Incoming.OrganId,
            IncomingId = held.Incoming.Id,
            WorkItemId = held.Item.Id,
            Step = held.Item.StepId,
            StepName = held.Item.StepName,
            Slot = held.Item.OpinionSlot,
            Outcome = said.Outcome,
            OfficialId = actor.OfficialId,
            PostId = actor.PostId,
            Name = actor.Name,
            Title = actor.Title,
            UnitName = signatory.UnitName,
            OnBehalfOf = behalf?.OfficialId,
            OnBehalfOfName = behalf?.Name,
            Rank = signatory.RankOf(behalf?.OfficialId),
            Opinion = opinion.Text,
            Ink = opinion.Ink,
            At = signed?.At ?? signatory.Now,
            KeyId = signed?.Key.KeyId,
            PublicKey = signed?.Key.PublicKey,
            Payload = signed?.Payload,
            PayloadHash = signed is null ? null : SHA256.HashData(signed.Payload),
            Signature = signed?.Signature,
        };
    }
}

/// <summary>What somebody decided or did, and what they saw when they did.</summary>
/// <param name="Outcome">One of the step's outcomes, or <c>return</c>.</param>
/// <param name="Opinion">In words; may be null where the outcome needs none.</param>
/// <param name="Sight">What was shown; needed where it is signed.</param>
/// <param name="Ink">By hand, as the pad sent it.</param>
internal sealed record Said(string Outcome, string? Opinion, IncomingSight? Sight, byte[]? Ink = null)
{
    /// <summary>What speaks against something needs words.</summary>
    public SignOffDecision Decision => Outcome switch
    {
        "initial" => SignOffDecision.Initial,
        "return" or "refuse" or "not-ours" or "redo" => SignOffDecision.Return,
        _ => SignOffDecision.Agree,
    };
}
