using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>A file of an incoming paper, for whoever may see the paper.</summary>
public sealed record GetIncomingFile(Guid IncomingId, Guid FileId) : IQuery<OfferedFile>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class GetIncomingFileHandler(OfficeDbContext db, IncomingReading reading) : IQueryHandler<GetIncomingFile, OfferedFile>
{
    public async Task<Outcome<OfferedFile>> HandleAsync(GetIncomingFile query, CancellationToken cancellationToken)
    {
        var file = await reading.Visible().AnyAsync(i => i.Id == query.IncomingId, cancellationToken)
            ? await db.Attachments.SingleOrDefaultAsync(a => a.Id == query.FileId && a.DocumentId == query.IncomingId, cancellationToken)
            : null;
        return file is null ? new FoundationFault.Missing() : new OfferedFile(file.Sha256, file.Name, file.MediaType);
    }
}
