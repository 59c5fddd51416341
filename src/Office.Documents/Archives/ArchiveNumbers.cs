using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Archives;

/// <summary>Gives 件号 inside the transaction of the filing, so that one exists exactly when its item does: contiguous from 0001.</summary>
internal sealed class ArchiveNumbers(OfficeDbContext db)
{
    private const int Last = 9_999;

    public async Task<Outcome<int>> NextAsync(
        string fonds, int year, RetentionPeriod period, string unit, CancellationToken cancellationToken)
    {
        // The insert makes the row exist and the update takes its lock, on both databases; on SQLite the one writer suffices.
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO archive_sequences (fonds_code, year, period, unit_code, last) VALUES ({fonds}, {year}, {(int)period}, {unit}, 0)
             ON CONFLICT (fonds_code, year, period, unit_code) DO UPDATE SET last = archive_sequences.last
             """,
            cancellationToken);
        var sequence = await db.Set<ArchiveSequence>().SingleAsync(
            s => s.FondsCode == fonds && s.Year == year && s.Period == period && s.UnitCode == unit, cancellationToken);
        return sequence.Last >= Last ? new ArchiveFault.SeriesFull() : sequence.Next();
    }
}
