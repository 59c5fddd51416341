using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.FilingSheets;

/// <summary>The filing sheet (发文稿纸) of a dispatch: the organ's layout and what stands in it.</summary>
public sealed record GetFilingSheet(Guid DispatchId) : IQuery<FilingSheet>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

/// <param name="Layout">The organ's sheet for this kind, else its general one, else the standard one.</param>
/// <param name="View">The document with its sign-offs, which the cells draw from.</param>
public sealed record FilingSheet(FilingSheetLayout Layout, DispatchView View);

internal sealed class GetFilingSheetHandler(
    OfficeDbContext db, IQueryHandler<GetDispatch, DispatchView> dispatches, IDirectorySource directory)
    : IQueryHandler<GetFilingSheet, FilingSheet>
{
    public async Task<Outcome<FilingSheet>> HandleAsync(GetFilingSheet query, CancellationToken cancellationToken)
    {
        var view = await dispatches.HandleAsync(new GetDispatch(query.DispatchId), cancellationToken);
        if (view.Fault is not null)
        {
            return view.Fault;
        }

        var dispatch = view.Value.Dispatch;
        var templates = await db.FilingSheetTemplates
            .Where(t => t.OrganId == dispatch.OrganId && (t.Kind == dispatch.Kind || t.Kind == null))
            .ToListAsync(cancellationToken);
        var template = templates.Find(t => t.Kind is not null) ?? templates.FirstOrDefault();
        var layout = template?.Read() ?? FilingSheetLayout.Standard(directory.Current.Organ(dispatch.OrganId)?.FullName ?? "");
        return new FilingSheet(layout, view.Value);
    }
}
