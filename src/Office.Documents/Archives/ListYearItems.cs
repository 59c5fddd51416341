using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Archives;

/// <summary>The packed items of a year, for the export.</summary>
public sealed record ListYearItems(int Year) : IQuery<IReadOnlyList<PackedItem>>
{
    public Demand Demand => Demand.TheOffice;
}

/// <param name="Item">The item.</param>
/// <param name="PackageHash">sha256 of its stored package.</param>
public sealed record PackedItem(ArchiveItem Item, byte[] PackageHash);

internal sealed class ListYearItemsHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListYearItems, IReadOnlyList<PackedItem>>
{
    public async Task<Outcome<IReadOnlyList<PackedItem>>> HandleAsync(ListYearItems query, CancellationToken cancellationToken) =>
        await db.Set<ArchiveItem>().Where(i => i.OrganId == actor.OrganId && i.Year == query.Year).OrderBy(i => i.Code)
            .Join(db.Set<ArchivePackageRecord>(), item => item.Id, package => package.Id, (item, package) => new PackedItem(item, package.PackageHash))
            .Take(ArchiveTransfer.MostItems).ToListAsync(cancellationToken);
}
