using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>One filed item of the own organ with its package and every check that was made of it.</summary>
public sealed record GetArchiveItem(Guid ItemId) : IQuery<ArchiveItemView>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

/// <param name="Item">The item.</param>
/// <param name="Package">Its package; null while it is being made.</param>
/// <param name="Checks">The newest first.</param>
public sealed record ArchiveItemView(ArchiveItem Item, ArchivePackageRecord? Package, IReadOnlyList<ArchiveCheckRecord> Checks);

/// <summary>The package of an item of the own organ, to download or to check.</summary>
public sealed record GetArchivePackage(Guid ItemId) : IQuery<OfferedFile>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

internal sealed class GetArchiveItemHandler(OfficeDbContext db, Actor actor) : IQueryHandler<GetArchiveItem, ArchiveItemView>
{
    public async Task<Outcome<ArchiveItemView>> HandleAsync(GetArchiveItem query, CancellationToken cancellationToken)
    {
        var item = await db.Set<ArchiveItem>().SingleOrDefaultAsync(
            i => i.Id == query.ItemId && (actor.IsMachine || i.OrganId == actor.OrganId), cancellationToken);
        return item is null
            ? new FoundationFault.Missing()
            : new ArchiveItemView(
                item,
                await db.Set<ArchivePackageRecord>().SingleOrDefaultAsync(p => p.Id == item.Id, cancellationToken),
                await db.Set<ArchiveCheckRecord>().Where(c => c.ItemId == item.Id).OrderByDescending(c => c.At).Take(50).ToListAsync(cancellationToken));
    }
}

internal sealed class GetArchivePackageHandler(OfficeDbContext db, Actor actor) : IQueryHandler<GetArchivePackage, OfferedFile>
{
    public async Task<Outcome<OfferedFile>> HandleAsync(GetArchivePackage query, CancellationToken cancellationToken)
    {
        var found = from item in db.Set<ArchiveItem>()
                    join package in db.Set<ArchivePackageRecord>() on item.Id equals package.Id
                    where item.Id == query.ItemId && item.OrganId == actor.OrganId
                    select new { item.Code, package.PackageHash };
        return await found.SingleOrDefaultAsync(cancellationToken) is { } one
            ? new OfferedFile(Convert.ToHexStringLower(one.PackageHash), FileName.Clean($"{one.Code}.zip"), "application/zip")
            : new FoundationFault.Missing();
    }
}
