using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>What the own organ has handed over, the newest first.</summary>
public sealed record ListTransfers : IQuery<IReadOnlyList<ArchiveTransfer>>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

/// <summary>The export of a transfer of the own organ, to download.</summary>
public sealed record GetTransferFile(Guid TransferId) : IQuery<OfferedFile>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

internal sealed class ListTransfersHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListTransfers, IReadOnlyList<ArchiveTransfer>>
{
    public async Task<Outcome<IReadOnlyList<ArchiveTransfer>>> HandleAsync(ListTransfers query, CancellationToken cancellationToken) =>
        await db.Set<ArchiveTransfer>().Where(t => t.OrganId == actor.OrganId).OrderByDescending(t => t.At).Take(50).ToListAsync(cancellationToken);
}

internal sealed class GetTransferFileHandler(OfficeDbContext db, Actor actor) : IQueryHandler<GetTransferFile, OfferedFile>
{
    public async Task<Outcome<OfferedFile>> HandleAsync(GetTransferFile query, CancellationToken cancellationToken) =>
        await db.Set<ArchiveTransfer>().SingleOrDefaultAsync(t => t.Id == query.TransferId && t.OrganId == actor.OrganId, cancellationToken) is { } transfer
            ? new OfferedFile(Convert.ToHexStringLower(transfer.PackageHash), FileName.Clean($"移交-{transfer.Year}.zip"), "application/zip")
            : new FoundationFault.Missing();
}
