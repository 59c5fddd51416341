using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>
/// Gives document numbers (发文字号) inside the transaction of the command that registers the document, so that a number
/// exists exactly when its document carries it.
/// </summary>
internal sealed class NumberLedger(OfficeDbContext db, Actor actor, IIdSource ids, TimeProvider clock)
{
    /// <summary>The number of this dispatch: the one it has, or the next of the prefix in this year.</summary>
    public async Task<NumberEntry> GiveAsync(
        Guid organId, Guid dispatchId, string prefix, int year, CancellationToken cancellationToken)
    {
        var given = await db.NumberLedger.SingleOrDefaultAsync(e => e.DispatchId == dispatchId, cancellationToken);
        if (given is not null)
        {
            // Re-entering the step never gives a second number (a returned document keeps the one it has).
            return given;
        }

        var sequence = await LockedAsync(organId, prefix, year, cancellationToken);
        var entry = new NumberEntry
        {
            Id = ids.Next(),
            OrganId = organId,
            Prefix = prefix,
            Year = year,
            Sequence = sequence.Next(),
            DispatchId = dispatchId,
            GivenBy = actor.OfficialId,
            GivenByName = actor.Name,
            GivenAt = clock.GetUtcNow(),
        };
        db.NumberLedger.Add(entry);
        return entry;
    }

    /// <summary>The number of this dispatch stands on no paper any more; it is kept, with the reason, and not given again.</summary>
    public async Task VoidAsync(Guid dispatchId, string reason, string byName, CancellationToken cancellationToken) =>
        (await db.NumberLedger.SingleOrDefaultAsync(e => e.DispatchId == dispatchId, cancellationToken))
            ?.Void(reason, byName, clock.GetUtcNow());

    /// <summary>The dispatch carries its number again; whether it was void.</summary>
    public async Task<bool> RestoreAsync(Guid dispatchId, CancellationToken cancellationToken)
    {
        var entry = await db.NumberLedger.SingleOrDefaultAsync(
            e => e.DispatchId == dispatchId && e.VoidedAt != null, cancellationToken);
        entry?.Restore();
        return entry is not null;
    }

    private async Task<NumberSequence> LockedAsync(
        Guid organId, string prefix, int year, CancellationToken cancellationToken)
    {
        // The insert makes the row exist and the update takes its lock, on both databases; on SQLite the one writer suffices.
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO number_sequences (organ_id, prefix, year, last) VALUES ({organId}, {prefix}, {year}, 0)
             ON CONFLICT (organ_id, prefix, year) DO UPDATE SET last = number_sequences.last
             """,
            cancellationToken);
        return await db.NumberSequences.SingleAsync(
            s => s.OrganId == organId && s.Prefix == prefix && s.Year == year, cancellationToken);
    }
}
