using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Exchange;

/// <summary>The sealed original that arrived, to download, byte for byte as it was sent.</summary>
public sealed record GetArrivalFile(Guid ArrivalId) : IQuery<OfferedFile>
{
    public Demand Demand => Demand.On(ArrivalId, Relation.Handler, Relation.FormerHandler, Relation.Reader);
}

internal sealed class GetArrivalFileHandler(OfficeDbContext db) : IQueryHandler<GetArrivalFile, OfferedFile>
{
    public async Task<Outcome<OfferedFile>> HandleAsync(GetArrivalFile query, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals.SingleOrDefaultAsync(a => a.Id == query.ArrivalId, cancellationToken);
        return arrival is null
            ? new FoundationFault.Missing()
            : OfferedFile.Pdf(arrival.SealedHash, arrival.Number, arrival.Title);
    }
}
