using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Entries;

/// <summary>The picture that proves what was entered, for everybody who may read the document.</summary>
public sealed record GetEntryProof(Guid DispatchId, Guid EntryId) : IQuery<OfferedFile>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

internal sealed class GetEntryProofHandler(OfficeDbContext db) : IQueryHandler<GetEntryProof, OfferedFile>
{
    public async Task<Outcome<OfferedFile>> HandleAsync(GetEntryProof query, CancellationToken cancellationToken) =>
        await db.Entries.SingleOrDefaultAsync(e => e.Id == query.EntryId && e.DispatchId == query.DispatchId, cancellationToken)
            is { } entry
            ? new OfferedFile(Convert.ToHexStringLower(entry.ProofHash), entry.ProofName, entry.ProofMediaType)
            : new FoundationFault.Missing();
}
