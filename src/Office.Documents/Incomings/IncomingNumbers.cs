using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>
/// Gives 收文编号 inside the transaction that registers the paper: by organ, category and year, without gaps. The organ's own row
/// is locked first, so that two clerks with the same paper in their hands come one after the other, and the second is warned.
/// </summary>
internal sealed class IncomingNumbers(OfficeDbContext db)
{
    private const int NoYear = 0;

    /// <summary>Whoever registers in this organ waits here for the one before.</summary>
    public Task LockAsync(Guid organId, CancellationToken cancellationToken) => TouchAsync(organId, default, NoYear, cancellationToken);

    public async Task<IncomingNumber> NextAsync(Guid organId, IncomingCategory category, int year, CancellationToken cancellationToken)
    {
        await TouchAsync(organId, category, year, cancellationToken);
        var row = await db.Set<IncomingSequence>().SingleAsync(
            s => s.OrganId == organId && s.Category == category && s.Year == year, cancellationToken);
        return new IncomingNumber(category, year, row.Next());
    }

    // The insert makes the row exist and the update takes its lock, on both databases.
    private Task<int> TouchAsync(Guid organId, IncomingCategory category, int year, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO incoming_sequences (organ_id, category, year, last) VALUES ({organId}, {(int)category}, {year}, 0)
             ON CONFLICT (organ_id, category, year) DO UPDATE SET last = incoming_sequences.last
             """,
            cancellationToken);
}
