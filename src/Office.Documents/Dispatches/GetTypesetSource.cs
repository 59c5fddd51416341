using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>What the typesetting job needs: the signed text and what is printed around it.</summary>
public sealed record GetTypesetSource(Guid DispatchId) : IQuery<TypesetSource>
{
    public Demand Demand => Demand.TheOffice;
}

/// <param name="Content">The text that was signed.</param>
/// <param name="ContentHash">Its sha256.</param>
/// <param name="Imprint">With number and date.</param>
/// <param name="SealDiameterMm">Room for the seal.</param>
/// <param name="NumberedAt">When the number was given: the file's own date, so that making it again makes the same bytes.</param>
public sealed record TypesetSource(
    DocumentContent Content, byte[] ContentHash, Imprint Imprint, double SealDiameterMm, DateTimeOffset NumberedAt);

internal sealed class GetTypesetSourceHandler(OfficeDbContext db, DispatchTexts texts, DispatchImprint imprint)
    : IQueryHandler<GetTypesetSource, TypesetSource>
{
    public async Task<Outcome<TypesetSource>> HandleAsync(GetTypesetSource query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == query.DispatchId, cancellationToken);
        var entry = await db.NumberLedger.SingleOrDefaultAsync(e => e.DispatchId == dispatch.Id, cancellationToken);
        if (entry is null || dispatch.ContentHash is null)
        {
            return new DispatchFault.WrongStep();
        }

        var content = await texts.StandingAsync(dispatch, cancellationToken);
        return new TypesetSource(
            content,
            dispatch.ContentHash,
            imprint.Of(dispatch, content) with { PrintedOn = OfficeDay.Of(entry.GivenAt) },
            imprint.SealDiameter(dispatch, content),
            entry.GivenAt);
    }
}
