using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Exchange;

/// <summary>Where the copies of a dispatch are: the sender's board.</summary>
public sealed record ListDeliveries(Guid DispatchId) : IQuery<Delivery[]>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

internal sealed class ListDeliveriesHandler(OfficeDbContext db) : IQueryHandler<ListDeliveries, Delivery[]>
{
    public async Task<Outcome<Delivery[]>> HandleAsync(ListDeliveries query, CancellationToken cancellationToken) =>
        await db.Deliveries.Where(d => d.DispatchId == query.DispatchId).OrderBy(d => d.Position).ToArrayAsync(cancellationToken);
}
