using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>A file of a filled-in form, for whoever is shown the field that names it.</summary>
public sealed record GetFormFile(Guid MatterId, Guid FileId) : IQuery<OfferedFile>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class GetFormFileHandler(OfficeDbContext db, IQueryHandler<GetFormMatter, FormMatterView> matters)
    : IQueryHandler<GetFormFile, OfferedFile>
{
    public async Task<Outcome<OfferedFile>> HandleAsync(GetFormFile query, CancellationToken cancellationToken)
    {
        var view = await matters.HandleAsync(new GetFormMatter(query.MatterId), cancellationToken);
        if (view.Fault is not null || !view.Value.Files.Any(file => file.FileId == query.FileId))
        {
            return new FoundationFault.Missing();
        }

        var file = await db.Attachments.SingleAsync(a => a.Id == query.FileId, cancellationToken);
        return new OfferedFile(file.Sha256, file.Name, file.MediaType);
    }
}
