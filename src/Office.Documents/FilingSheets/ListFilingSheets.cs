using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.FilingSheets;

/// <summary>The sheets of the own organ: its own ones by kind, and what stands where it made none.</summary>
public sealed record ListFilingSheets : IQuery<FilingSheetShelf>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

/// <param name="Organ">The organ's full name.</param>
/// <param name="Own">What the organ made; the general one first, then by kind.</param>
/// <param name="Standard">The sheet of an organ that made none.</param>
public sealed record FilingSheetShelf(string Organ, IReadOnlyList<OwnFilingSheet> Own, FilingSheetLayout Standard)
{
    /// <summary>The sheet that documents of a kind stand on; null asks for the general one.</summary>
    public FilingSheetLayout For(DocumentKind? kind) =>
        Of(kind)?.Layout ?? Of(null)?.Layout ?? Standard;

    /// <summary>The organ's own sheet of exactly this kind.</summary>
    public OwnFilingSheet? Of(DocumentKind? kind) => Own.FirstOrDefault(sheet => sheet.Kind == kind);
}

/// <param name="Kind">The kind; null for the general sheet.</param>
/// <param name="Layout">What stands where.</param>
/// <param name="Revision">For the next save.</param>
public sealed record OwnFilingSheet(DocumentKind? Kind, FilingSheetLayout Layout, long Revision);

internal sealed class ListFilingSheetsHandler(OfficeDbContext db, Actor actor, IDirectorySource directory)
    : IQueryHandler<ListFilingSheets, FilingSheetShelf>
{
    public async Task<Outcome<FilingSheetShelf>> HandleAsync(ListFilingSheets query, CancellationToken cancellationToken)
    {
        var templates = await db.FilingSheetTemplates.Where(t => t.OrganId == actor.OrganId).ToListAsync(cancellationToken);
        var organ = directory.Current.Organ(actor.OrganId)?.FullName ?? "";
        return new FilingSheetShelf(
            organ,
            [.. templates.OrderBy(t => (int?)t.Kind ?? 0).Select(t => new OwnFilingSheet(t.Kind, t.Read(), t.Revision))],
            FilingSheetLayout.Standard(organ));
    }
}
