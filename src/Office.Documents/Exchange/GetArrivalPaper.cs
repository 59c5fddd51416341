using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Exchange;

/// <summary>What the pages of an arrival show, for the office that signs for it.</summary>
public sealed record GetArrivalPaper(Guid ArrivalId) : IQuery<ArrivalPaper>
{
    public Demand Demand => Demand.On(ArrivalId, Relation.Handler, Relation.FormerHandler, Relation.Reader);
}

/// <param name="Printed">What its pages are laid out from, where it was made in this installation; null for a stranger's file.</param>
/// <param name="Sha256">The sealed original, 64 lower-case hex digits.</param>
/// <param name="PageCount">Number of pages.</param>
public sealed record ArrivalPaper(PrintedPaper? Printed, string Sha256, int PageCount);

internal sealed class GetArrivalPaperHandler(OfficeDbContext db, PrintedPapers papers) : IQueryHandler<GetArrivalPaper, ArrivalPaper>
{
    public async Task<Outcome<ArrivalPaper>> HandleAsync(GetArrivalPaper query, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals.SingleOrDefaultAsync(a => a.Id == query.ArrivalId, cancellationToken);
        if (arrival is null)
        {
            return new FoundationFault.Missing();
        }

        // Only the very file that arrived: what the sender may have made of it since is not what was sent here.
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == arrival.SenderDispatchId, cancellationToken);
        var isSame = dispatch?.SealedHash is { } hash && hash.AsSpan().SequenceEqual(arrival.SealedHash);
        return new ArrivalPaper(
            isSame ? await papers.OfAsync(dispatch!, cancellationToken) : null,
            Convert.ToHexStringLower(arrival.SealedHash),
            arrival.PageCount);
    }
}
