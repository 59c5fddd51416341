using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>The organs that have a seal in the register.</summary>
public sealed record ListSealedOrgans : IQuery<Guid[]>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class ListSealedOrgansHandler(OfficeDbContext db) : IQueryHandler<ListSealedOrgans, Guid[]>
{
    public async Task<Outcome<Guid[]>> HandleAsync(ListSealedOrgans query, CancellationToken cancellationToken) =>
        await db.Seals.Select(s => s.OrganId).Distinct().ToArrayAsync(cancellationToken);
}
