using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.Signatures;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Web.Cli;

/// <summary>
/// Verifies every decision on a filled-in form against its kept bytes, the official's registered key, the content that was
/// before them and what the row says; and that no decision has lost its signature.
/// </summary>
internal sealed class VerifyForms(OfficeDbContext db, IDispatcherSource dispatchers)
{
    public const string Name = "forms";

    private readonly VerifyKeys _keys = new(dispatchers);

    /// <summary>How many signatures were looked at.</summary>
    public int Checked { get; private set; }

    public async IAsyncEnumerable<VerifyProblem> RunAsync()
    {
        var rows = from opinion in db.Set<FormOpinion>().AsNoTracking()
                   join text in db.Set<FormText>().AsNoTracking()
                       on new { Id = opinion.MatterId, Version = opinion.ContentVersion } equals new { Id = text.MatterId, text.Version } into texts
                   from text in texts.DefaultIfEmpty()
                   join item in db.Set<WorkItem>().AsNoTracking() on opinion.WorkItemId equals item.Id into items
                   from item in items.DefaultIfEmpty()
                   select new { opinion, text, Decides = item != null && item.Kind == WorkItemKind.Decide };
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            if (row is { Decides: false, opinion.Payload: null })
            {
                continue;
            }

            Checked++;
            var wrong = WrongWith(row.opinion, row.text) ?? await _keys.WrongWithAsync(row.opinion.OfficialId, row.opinion.PublicKey!);
            if (wrong is not null)
            {
                yield return new VerifyProblem(Name, $"opinion {row.opinion.Id}", wrong);
            }
        }
    }

    private static string? WrongWith(FormOpinion row, FormText? text)
    {
        if (row is not { Payload: { } payload, PayloadHash: { } hash, Signature: { } signature, PublicKey: { } key })
        {
            return "the signature of a decision is missing";
        }

        if (!SHA256.HashData(payload).AsSpan().SequenceEqual(hash))
        {
            return "the kept payload was changed";
        }

        if (!SignatureCheck.Verify(payload, signature, key))
        {
            return "the signature does not fit the payload";
        }

        if (text is null || !SHA256.HashData(text.Content).AsSpan().SequenceEqual(text.Hash))
        {
            return "the content that was decided on is missing or was changed";
        }

        return Differs(row, text, SignOffPayload.Read(payload)) is { } what ? $"the row's {what} is not what was signed" : null;
    }

    private static string? Differs(FormOpinion row, FormText text, SignOffPayload signed) => signed switch
    {
        _ when signed.DocumentId != row.MatterId => "matter",
        _ when !signed.ContentHash.AsSpan().SequenceEqual(text.Hash) => "content",
        _ when signed.Step != row.Step => "step",
        _ when !string.Equals(signed.Decision, row.Outcome, StringComparison.Ordinal) => "outcome",
        _ when !signed.OpinionHash.AsSpan().SequenceEqual(OpinionHash.Of(row.Opinion, row.Ink)) => "opinion",
        _ when signed.Signer != new SignerName(row.OfficialId, row.Name, row.PostId, row.Title) => "signer",
        _ when signed.OnBehalfOf?.OfficialId != row.OnBehalfOf || signed.OnBehalfOf?.Name != row.OnBehalfOfName => "principal",
        _ when signed.At != row.At => "time",
        _ => null,
    };
}
