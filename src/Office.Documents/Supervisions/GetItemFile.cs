using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>A file of evidence, or the pages of a notice, for whoever may see the matter.</summary>
/// <param name="ItemId">The matter.</param>
/// <param name="FileId">The file's id, or the notice's.</param>
public sealed record GetItemFile(Guid ItemId, Guid FileId) : IQuery<OfferedFile>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class GetItemFileHandler(OfficeDbContext db, ItemReading reading) : IQueryHandler<GetItemFile, OfferedFile>
{
    public async Task<Outcome<OfferedFile>> HandleAsync(GetItemFile query, CancellationToken cancellationToken)
    {
        if (!await reading.Visible().AnyAsync(item => item.Id == query.ItemId, cancellationToken))
        {
            return new FoundationFault.Missing();
        }

        var notice = await db.Set<SupervisionNotice>().SingleOrDefaultAsync(
            one => one.Id == query.FileId && one.ItemId == query.ItemId && one.FileHash != null, cancellationToken);
        if (notice is not null)
        {
            return OfferedFile.Pdf(notice.FileHash!, notice.Number, $"督查督办{NoticeWords.Mark(notice.Colour)}色通知单");
        }

        var file = await db.Attachments.SingleOrDefaultAsync(one => one.Id == query.FileId && one.DocumentId == query.ItemId, cancellationToken);
        return file is null ? new FoundationFault.Missing() : new OfferedFile(file.Sha256, file.Name, file.MediaType);
    }
}
