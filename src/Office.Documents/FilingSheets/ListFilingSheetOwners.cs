using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization.Foundation;

namespace Office.Documents.FilingSheets;

/// <summary>Which organs have sheets of their own, and for what; asked by the import, which leaves those as they are.</summary>
public sealed record ListFilingSheetOwners : IQuery<FilingSheetOwner[]>
{
    public Demand Demand => Demand.TheOffice;
}

/// <param name="OrganId">The organ.</param>
/// <param name="Kind">The kind; null for its general sheet.</param>
public sealed record FilingSheetOwner(Guid OrganId, DocumentKind? Kind);

internal sealed class ListFilingSheetOwnersHandler(OfficeDbContext db) : IQueryHandler<ListFilingSheetOwners, FilingSheetOwner[]>
{
    public async Task<Outcome<FilingSheetOwner[]>> HandleAsync(ListFilingSheetOwners query, CancellationToken cancellationToken) =>
        await db.FilingSheetTemplates.Select(t => new FilingSheetOwner(t.OrganId, t.Kind)).ToArrayAsync(cancellationToken);
}
