using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>The forms that the actor's organ makes itself.</summary>
public sealed record ListFormDesigns : IQuery<FormDesignRow[]>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

/// <summary>A form in the list of its makers.</summary>
public sealed record FormDesignRow(
    Guid FormId, string Key, string Name, int Version, bool IsOffered, bool HasChanges, DateTimeOffset SavedAt, string SavedByName);

internal sealed class ListFormDesignsHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListFormDesigns, FormDesignRow[]>
{
    public async Task<Outcome<FormDesignRow[]>> HandleAsync(ListFormDesigns query, CancellationToken cancellationToken) =>
        await db.Set<BusinessForm>()
            .Where(form => form.OrganId == actor.OrganId)
            .OrderBy(form => form.Key)
            .Select(form => new FormDesignRow(
                form.Id, form.Key, form.Name, form.Version, form.IsOffered,
                !db.Set<FormVersion>().Any(v => v.FormId == form.Id && v.Version == form.Version && v.Design == form.Design),
                form.SavedAt, form.SavedByName))
            .ToArrayAsync(cancellationToken);
}
