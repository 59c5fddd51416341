using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>The roots of an organ in which something waits for a signal.</summary>
public sealed record ListListeners(Guid OrganId, string Signal) : IQuery<IReadOnlyList<Guid>>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class ListListenersHandler(OfficeDbContext db) : IQueryHandler<ListListeners, IReadOnlyList<Guid>>
{
    public async Task<Outcome<IReadOnlyList<Guid>>> HandleAsync(ListListeners query, CancellationToken cancellationToken) =>
        await db.Set<Subscription>()
            .Where(one => one.OrganId == query.OrganId && one.Kind == WaitKind.Signal && one.Name == query.Signal)
            .Select(one => one.RootId).Distinct().ToListAsync(cancellationToken);
}
