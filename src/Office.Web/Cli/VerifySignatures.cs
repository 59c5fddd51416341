using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Dispatches;
using Office.Documents.Inking;
using Office.Documents.Signatures;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Web.Cli;

/// <summary>
/// Verifies every sign-off and seal order against its kept bytes, the official's registered key, the signed text and what the
/// row says.
/// </summary>
internal sealed class VerifySignatures(OfficeDbContext db, IDispatcherSource dispatchers)
{
    public const string Name = "signatures";

    private readonly VerifyKeys _keys = new(dispatchers);

    /// <summary>How many signatures were looked at.</summary>
    public int Checked { get; private set; }

    public async IAsyncEnumerable<VerifyProblem> RunAsync()
    {
        var rows = from signOff in db.SignOffs.AsNoTracking()
                   join text in db.DispatchTexts.AsNoTracking()
                       on new { Id = signOff.DispatchId, Version = signOff.TextVersion }
                       equals new { Id = text.DispatchId, text.Version } into texts
                   from text in texts.DefaultIfEmpty()
                   select new
                   {
                       signOff,
                       text,
                       Layers = db.Set<PageInk>().Where(i => i.DispatchId == signOff.DispatchId && i.OfficialId == signOff.OfficialId).ToList(),
                   };
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            Checked++;
            var wrong = WrongWith(row.signOff, row.text, row.Layers) ?? await _keys.WrongWithAsync(row.signOff.OfficialId, row.signOff.PublicKey);
            if (wrong is not null)
            {
                yield return new VerifyProblem(Name, $"sign-off {row.signOff.Id}", wrong);
            }
        }

        foreach (var changed in await ChangedLayersAsync())
        {
            yield return new VerifyProblem(Name, $"marks on the pages {changed}", "the kept layer was changed");
        }

        await foreach (var use in db.SealUses.AsNoTracking().AsAsyncEnumerable())
        {
            Checked++;
            var wrong = SignatureCheck.Verify(use.Order, use.Signature, use.PublicKey)
                ? await _keys.WrongWithAsync(use.KeeperId, use.PublicKey)
                : "the signature does not fit the order";
            if (wrong is not null)
            {
                yield return new VerifyProblem(Name, $"seal order {use.Id}", wrong);
            }
        }
    }

    // Layers that nobody signed are named by the history only: each must be what its own hash says.
    private async Task<List<Guid>> ChangedLayersAsync()
    {
        List<Guid> changed = [];
        await foreach (var ink in db.Set<PageInk>().AsNoTracking().AsAsyncEnumerable())
        {
            if (!SHA256.HashData(ink.Layer).AsSpan().SequenceEqual(ink.LayerHash))
            {
                changed.Add(ink.Id);
            }
        }

        return changed;
    }

    private static string? WrongWith(SignOff row, TextVersion? text, List<PageInk> layers)
    {
        if (!SHA256.HashData(row.Payload).AsSpan().SequenceEqual(row.PayloadHash))
        {
            return "the kept payload was changed";
        }

        if (!SignatureCheck.Verify(row.Payload, row.Signature, row.PublicKey))
        {
            return "the signature does not fit the payload";
        }

        if (text is null || !SHA256.HashData(text.Content).AsSpan().SequenceEqual(text.Hash))
        {
            return "the text that was signed is missing or was changed";
        }

        var signed = SignOffPayload.Read(row.Payload);
        if (signed.PagesHash is { } pages && !layers.Exists(layer => SHA256.HashData(layer.Layer).AsSpan().SequenceEqual(pages)))
        {
            return "the marks on the pages that were signed are missing or were changed";
        }

        return Differs(row, text, signed) is { } what ? $"the row's {what} is not what was signed" : null;
    }

    private static string? Differs(SignOff row, TextVersion text, SignOffPayload signed) => signed switch
    {
        _ when signed.DocumentId != row.DispatchId => "document",
        _ when !signed.ContentHash.AsSpan().SequenceEqual(text.Hash) => "text",
        _ when signed.Step != row.Step => "step",
        _ when !string.Equals(signed.Decision, $"{row.Decision}", StringComparison.OrdinalIgnoreCase) => "decision",
        _ when !signed.OpinionHash.AsSpan().SequenceEqual(OpinionHash.Of(row.Opinion, row.Ink)) => "opinion",
        _ when signed.Signer != new SignerName(row.OfficialId, row.Name, row.PostId, row.Title) => "signer",
        _ when signed.At != row.SignedAt => "time",
        _ => null,
    };
}
