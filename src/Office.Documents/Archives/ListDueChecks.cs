using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Archives;

/// <summary>The packages that nobody has looked at for so long, the longest first: for the job that verifies them again.</summary>
/// <param name="Before">Last checked before.</param>
/// <param name="Most">At most so many.</param>
public sealed record ListDueChecks(DateTimeOffset Before, int Most) : IQuery<IReadOnlyList<Guid>>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class ListDueChecksHandler(OfficeDbContext db) : IQueryHandler<ListDueChecks, IReadOnlyList<Guid>>
{
    public async Task<Outcome<IReadOnlyList<Guid>>> HandleAsync(ListDueChecks query, CancellationToken cancellationToken)
    {
        var checks = db.Set<ArchiveCheckRecord>();
        return await db.Set<ArchivePackageRecord>()
            .Where(p => p.PackedAt < query.Before && !checks.Any(c => c.ItemId == p.Id && c.At >= query.Before))
            .OrderBy(p => p.PackedAt).Take(query.Most).Select(p => p.Id).ToListAsync(cancellationToken);
    }
}
