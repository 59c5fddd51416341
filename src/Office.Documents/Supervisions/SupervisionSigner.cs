using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.Supervisions;

/// <summary>Records what an official says at a step; a step that decides is signed with the official's own key.</summary>
internal sealed class SupervisionSigner(OfficeDbContext db, SignOffSigner signer, Actor actor, IIdSource ids, TimeProvider clock)
{
    private static readonly JsonSerializerOptions s_plain = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="held">The matter and the step.</param>
    /// <param name="outcome">How the step ends.</param>
    /// <param name="words">In words; obligatory where the step says so.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Outcome<SupervisionOpinion>> RecordAsync(HeldItem held, string outcome, string? words, CancellationToken cancellationToken)
    {
        var needed = SupervisionSteps.NeedsWords(held.Work.StepId, outcome);
        var opinion = new DecidedOpinion(needed ? SignOffDecision.Disagree : SignOffDecision.Agree, words, Ink: null);
        if (opinion.Check() is { } unacceptable)
        {
            return unacceptable;
        }

        await db.OpinionDrafts.Where(draft => draft.WorkItemId == held.Work.Id).ExecuteDeleteAsync(cancellationToken);
        if (held.Work.Kind is not WorkItemKind.Decide)
        {
            return Add(Row(held, outcome, opinion.Text, content: null, signed: null));
        }

        var content = await ContentAsync(held, cancellationToken);
        var signed = signer.Sign(new(held.Item.Id, held.Work.StepId, outcome, SHA256.HashData(content)), opinion, []);
        return signed.Match<Outcome<SupervisionOpinion>>(
            signature => Add(Row(held, outcome, opinion.Text, content, signature)), fault => fault);
    }

    private SupervisionOpinion Add(SupervisionOpinion opinion)
    {
        db.Add(opinion);
        return opinion;
    }

    // What lies before whoever decides: the matter, and at the steps of a report or an extension that.
    private async Task<byte[]> ContentAsync(HeldItem held, CancellationToken cancellationToken)
    {
        var item = held.Item;
        var extension = !SupervisionSteps.IsOfExtension(held.Work.StepId) ? null : await db.Set<DueExtension>()
            .SingleOrDefaultAsync(one => one.InstanceId == held.Work.InstanceId, cancellationToken);
        var report = extension is not null ? null : await db.Set<ProgressReport>().Where(one => one.ItemId == item.Id)
            .OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancellationToken);
        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Matter = new { item.Id, item.Number, item.Title, item.Requirement, item.Source, item.Round, item.LeadName, item.DueAt, item.BasisDocumentId, item.BasisVersion, item.BasisQuote },
                Report = report is null ? null : new { report.Id, report.Number, report.Progress, report.Text, report.Blockers, report.IsFinal, report.Files },
                Extension = extension is null ? null : new { extension.Id, extension.FromDue, extension.AskedDue, extension.Reason, extension.Progress },
            },
            s_plain);
    }

    private SupervisionOpinion Row(HeldItem held, string outcome, string? words, byte[]? content, SignedPayload? signed) => new()
    {
        Id = ids.Next(),
        OrganId = held.Item.OrganId,
        ItemId = held.Item.Id,
        WorkItemId = held.Work.Id,
        Step = held.Work.StepId,
        StepName = held.Work.StepName,
        Outcome = outcome,
        OfficialId = actor.OfficialId,
        Name = actor.Name,
        Title = actor.Title,
        OnBehalfOfName = (signed is null ? signer.Behalf() : signed.OnBehalfOf)?.Name,
        Opinion = words,
        At = signed?.At ?? DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()),
        Content = content,
        PublicKey = signed?.Key.PublicKey,
        Payload = signed?.Payload,
        Signature = signed?.Signature,
    };
}
