using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>
/// Gives document numbers (发文字号) inside the transaction of the command that registers the document, so that a number
/// exists exactly when its document carries it. Every change of a number takes the lock of its sequence first and writes a line
/// that says who, when and why.
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

        var entry = New(await LockedAsync(organId, prefix, year, cancellationToken));
        entry.Take(dispatchId, actor.OfficialId, actor.Name, clock.GetUtcNow());
        await TellAsync(entry, NumberEventKind.Given, reason: null, cancellationToken);
        return entry;
    }

    /// <summary>A number that was kept, for this dispatch; null when it is not kept (any longer).</summary>
    public async Task<NumberEntry?> TakeReservedAsync(
        Guid organId, Guid dispatchId, string prefix, int year, int sequence, CancellationToken cancellationToken)
    {
        if (await db.NumberLedger.SingleOrDefaultAsync(e => e.DispatchId == dispatchId, cancellationToken) is { } given)
        {
            return given;
        }

        await LockedAsync(organId, prefix, year, cancellationToken);
        var entry = await db.NumberLedger.SingleOrDefaultAsync(
            e => e.OrganId == organId && e.Prefix == prefix && e.Year == year && e.Sequence == sequence
                && e.State == NumberState.Reserved,
            cancellationToken);
        if (entry is not null)
        {
            entry.Take(dispatchId, actor.OfficialId, actor.Name, clock.GetUtcNow());
            await TellAsync(entry, NumberEventKind.Given, reason: null, cancellationToken);
        }

        return entry;
    }

    /// <summary>预留: the next numbers of the prefix, kept for the reason.</summary>
    public async Task<IReadOnlyList<NumberEntry>> ReserveAsync(
        Guid organId, string prefix, int year, int count, string reason, CancellationToken cancellationToken)
    {
        var sequence = await LockedAsync(organId, prefix, year, cancellationToken);
        var entries = new List<NumberEntry>();
        for (var at = 0; at < count; at++)
        {
            var entry = New(sequence);
            entry.Reserve(actor.OfficialId, actor.Name, clock.GetUtcNow());
            await TellAsync(entry, NumberEventKind.Reserved, reason, cancellationToken);
            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>The line of the ledger under the lock of its sequence; null when there is none.</summary>
    public async Task<NumberEntry?> HeldAsync(Guid entryId, CancellationToken cancellationToken)
    {
        var found = await db.NumberLedger.AsNoTracking().SingleOrDefaultAsync(e => e.Id == entryId, cancellationToken);
        if (found is null)
        {
            return null;
        }

        await LockedAsync(found.OrganId, found.Prefix, found.Year, cancellationToken);
        return await db.NumberLedger.SingleAsync(e => e.Id == entryId, cancellationToken);
    }

    /// <summary>The number of this dispatch stands on no paper any more; it is kept, with the reason.</summary>
    public async Task VoidAsync(Guid dispatchId, string reason, string byName, CancellationToken cancellationToken)
    {
        if (await OfAsync(dispatchId, cancellationToken) is { State: NumberState.Given } entry)
        {
            entry.Void(reason, byName, clock.GetUtcNow());
            await TellAsync(entry, NumberEventKind.Voided, reason, cancellationToken, byName);
        }
    }

    /// <summary>The dispatch carries its number again; null when another document has it meanwhile, else whether it was void.</summary>
    public async Task<bool?> RestoreAsync(Guid dispatchId, CancellationToken cancellationToken)
    {
        var entry = await OfAsync(dispatchId, cancellationToken);
        if (entry is null)
        {
            return null;
        }

        if (entry.State is NumberState.Given)
        {
            return false;
        }

        entry.Restore();
        await TellAsync(entry, NumberEventKind.Restored, reason: null, cancellationToken);
        return true;
    }

    /// <summary>A line about a number.</summary>
    public async Task TellAsync(
        NumberEntry entry, NumberEventKind kind, string? reason, CancellationToken cancellationToken, string? byName = null)
    {
        var told = await db.Set<NumberEvent>().CountAsync(line => line.EntryId == entry.Id, cancellationToken);
        db.Add(new NumberEvent
        {
            Id = ids.Next(),
            OrganId = entry.OrganId,
            EntryId = entry.Id,
            Position = told + 1,
            Kind = kind,
            At = clock.GetUtcNow(),
            ById = actor.OfficialId,
            ByName = byName ?? actor.Name,
            DispatchId = entry.DispatchId,
            Reason = reason,
        });
    }

    private NumberEntry New(NumberSequence sequence)
    {
        var entry = new NumberEntry
        {
            Id = ids.Next(),
            OrganId = sequence.OrganId,
            Prefix = sequence.Prefix,
            Year = sequence.Year,
            Sequence = sequence.Next(),
        };
        db.NumberLedger.Add(entry);
        return entry;
    }

    private async Task<NumberEntry?> OfAsync(Guid dispatchId, CancellationToken cancellationToken) =>
        await db.NumberLedger.AsNoTracking().Where(e => e.DispatchId == dispatchId).Select(e => (Guid?)e.Id)
            .SingleOrDefaultAsync(cancellationToken) is { } id
            && await HeldAsync(id, cancellationToken) is { } entry && entry.DispatchId == dispatchId
                ? entry
                : null;

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
