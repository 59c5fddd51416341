using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.AddressBooks;

/// <summary>The saved groups that the actor may choose: those of the organ and their own, by name.</summary>
public sealed record ListAddressGroups(AddressUse Use) : IQuery<AddressGroup[]>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class ListAddressGroupsHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListAddressGroups, AddressGroup[]>
{
    public async Task<Outcome<AddressGroup[]>> HandleAsync(ListAddressGroups query, CancellationToken cancellationToken) =>
        await db.Set<AddressGroup>()
            .Where(g => g.OrganId == actor.OrganId && g.Use == query.Use && (g.OwnerId == null || g.OwnerId == actor.OfficialId))
            .OrderBy(g => g.Name).ThenBy(g => g.Id)
            .ToArrayAsync(cancellationToken);
}
