using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Exchange;

/// <summary>What arrived, for the office that signs for it.</summary>
public sealed record GetArrival(Guid ArrivalId) : IQuery<Arrival>
{
    public Demand Demand => Demand.On(ArrivalId, Relation.Handler, Relation.FormerHandler, Relation.Reader);
}

internal sealed class GetArrivalHandler(OfficeDbContext db) : IQueryHandler<GetArrival, Arrival>
{
    public async Task<Outcome<Arrival>> HandleAsync(GetArrival query, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals.SingleOrDefaultAsync(a => a.Id == query.ArrivalId, cancellationToken);
        return arrival is null ? new FoundationFault.Missing() : arrival;
    }
}
