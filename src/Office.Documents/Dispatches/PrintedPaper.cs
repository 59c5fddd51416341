using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>What the pages of a paper are laid out from.</summary>
/// <param name="Content">The text.</param>
/// <param name="Imprint">What the office prints around it, with the seal once it was applied.</param>
/// <param name="SealDiameterMm">Room that the pages keep for the seal.</param>
public sealed record PrintedPaper(DocumentContent Content, Imprint Imprint, double SealDiameterMm);

/// <summary>Gathers what the pages of a dispatch are laid out from, as it stands.</summary>
internal sealed class PrintedPapers(OfficeDbContext db, DispatchImprint imprint)
{
    public async Task<PrintedPaper> OfAsync(Dispatch dispatch, CancellationToken cancellationToken)
    {
        var content = await ContentAsync(dispatch, cancellationToken);
        return new PrintedPaper(
            content, await ImprintAsync(dispatch, content, cancellationToken), imprint.SealDiameter(dispatch));
    }

    // As it stands on the file: printed on the day of its number, and with the seal once it was applied.
    private async Task<Imprint> ImprintAsync(Dispatch dispatch, DocumentContent content, CancellationToken cancellationToken)
    {
        var standing = imprint.Of(dispatch, content);
        if (dispatch.Number is not null)
        {
            var given = await db.NumberLedger.SingleAsync(e => e.DispatchId == dispatch.Id, cancellationToken);
            standing = standing with { PrintedOn = OfficeDay.Of(given.GivenAt) };
        }

        if (dispatch.SealedHash is not { } sealedHash)
        {
            return standing;
        }

        var seals = from use in db.SealUses
                    join seal in db.Seals on use.SealId equals seal.Id
                    where use.DispatchId == dispatch.Id && use.SealedHash == sealedHash
                    select new SealFace(seal.DiameterMm, seal.FaceSvg);
        return standing with { Seal = await seals.FirstOrDefaultAsync(cancellationToken) };
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
