using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Seals;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>What the pages of a paper are laid out from.</summary>
/// <param name="Content">The text.</param>
/// <param name="Imprint">What the office prints around it, with the seal once it was applied.</param>
/// <param name="SealDiameterMm">Room that the pages keep for the seal.</param>
public sealed record PrintedPaper(DocumentContent Content, Imprint Imprint, double SealDiameterMm);

/// <summary>Gathers what the pages of a dispatch are laid out from, as it stands.</summary>
internal sealed class PrintedPapers(OfficeDbContext db, DispatchImprint imprint, SealRounds rounds)
{
    public async Task<PrintedPaper> OfAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var content = await ContentAsync(dispatch, cancellationToken);
        return await OfAsync(dispatch, content, cancellationToken);
    }

    /// <summary>As the pages would be with this text: one of its own earlier ones.</summary>
    public async Task<PrintedPaper> OfAsync(Dispatch dispatch, DocumentContent content, CancellationToken cancellationToken) => new(
        content, await ImprintAsync(dispatch, content, cancellationToken), imprint.SealDiameter(dispatch, content));

    // As it stands on the file: printed on the day of its number, and with the seal once it was applied.
    private async Task<Imprint> ImprintAsync(Dispatch dispatch, DocumentContent content, CancellationToken cancellationToken)
    {
        var standing = imprint.Of(dispatch, content);
        if (dispatch.Number is not null)
        {
            var given = await db.NumberLedger.SingleAsync(e => e.DispatchId == dispatch.Id, cancellationToken);
            standing = standing with { PrintedOn = OfficeDay.Of(given.GivenAt) };
        }

        return dispatch.LayoutHash is null ? standing : await SealedAsync(dispatch, standing, cancellationToken);
    }

    // The seals of several organs come one by one; those that stand on the file are shown.
    private async Task<Imprint> SealedAsync(Dispatch dispatch, Imprint standing, CancellationToken cancellationToken)
    {
        var round = await rounds.StandingAsync(dispatch, cancellationToken);
        if (round.Done == 0)
        {
            return standing;
        }

        var used = round.Seats.Select(seat => seat.Use?.SealId).ToList();
        var faces = await db.Seals.Where(seal => used.Contains(seal.Id))
            .ToDictionaryAsync(seal => seal.Id, seal => new SealFace(seal.DiameterMm, seal.FaceSvg), cancellationToken);
        var bySeat = used.Select(id => id is { } seal ? faces.GetValueOrDefault(seal) : null).ToList();
        return standing with
        {
            Seal = bySeat[0],
            JointOrgans = [.. standing.JointOrgans.Select((organ, i) => organ with { Seal = bySeat.ElementAtOrDefault(i + 1) })],
        };
    }

    // What is decided on is the fixed text; before the first submission there is only the one in the form.
    private async Task<DocumentContent> ContentAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        if (dispatch.TextVersion == 0)
        {
            var working = await db.WorkingTexts.SingleAsync(t => t.DispatchId == dispatch.Id, cancellationToken);
            return working.Read();
        }

        var text = await db.DispatchTexts.SingleAsync(
            t => t.DispatchId == dispatch.Id && t.Version == dispatch.TextVersion, cancellationToken);
        return CanonicalContent.Read(text.Content).Content;
    }
}
