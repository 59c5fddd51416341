using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.Readings;

namespace Office.Documents.Circulations;

/// <summary>
/// Brings a circulation as far as it can go now, at most a chunk of rows at a time: writes the rows of readers, lays the paper
/// before whose turn it is, opens the next round, and ends it when nobody is waited for.
/// </summary>
internal sealed class CirculationDesk(OfficeDbContext db, CirculationRows rows, IReadings readings, IOutbox outbox, IHistory history)
{
    public CirculationRows Rows => rows;

    public IReadings Readings => readings;

    public void Record(Circulation circulation, string verb, object? details = null) =>
        history.Add(new HistoryEntry(circulation.Id, verb, Details: details));

    public void Record(CirculationInstruction instruction, string verb, object? details = null) =>
        history.Add(new HistoryEntry(instruction.Id, verb, Details: details));

    public Task<List<CirculationRound>> RoundsAsync(Guid circulationId, CancellationToken cancellationToken) =>
        db.Set<CirculationRound>().Where(r => r.CirculationId == circulationId).OrderBy(r => r.Number).ToListAsync(cancellationToken);

    /// <summary>A chunk, and a job for what is left.</summary>
    /// <param name="circulation">The circulation, tracked.</param>
    /// <param name="rounds">All its rounds, in order; also those that this command adds.</param>
    /// <param name="left">Readers whom this command has taken out; their rows still say otherwise.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task GoOnAsync(
        Circulation circulation, IReadOnlyList<CirculationRound> rounds, IReadOnlyCollection<Guid> left, CancellationToken cancellationToken)
    {
        if (await FanAsync(circulation, rounds, left, cancellationToken))
        {
            outbox.Add(new CirculationUnfinished(circulation.Id));
        }
    }

    /// <returns>Whether there is more to do at once.</returns>
    public async Task<bool> FanAsync(
        Circulation circulation, IReadOnlyList<CirculationRound> rounds, IReadOnlyCollection<Guid> left, CancellationToken cancellationToken)
    {
        var counted = await CountAsync(circulation.Id, left, cancellationToken);
        var chunk = new FanChunk(rounds, counted);
        foreach (var round in rounds)
        {
            var waiting = chunk.Wanted(round) is > 0 and var wanted
                ? await WaitingAsync(circulation.Id, round.Number, wanted, left, cancellationToken)
                : [];
            foreach (var reader in waiting)
            {
                rows.Deliver(circulation, reader);
                chunk.Gave(round, reader.OfficialId);
            }

            foreach (var (official, position, isDelivered) in chunk.List(round))
            {
                rows.List(circulation, (round.Number, position), official, isDelivered);
            }
        }

        Tell(circulation, chunk);
        return chunk.HasMore;
    }

    private void Tell(Circulation circulation, FanChunk chunk)
    {
        readings.Give(circulation.Paper, chunk.Given);
        if (chunk.IsAtItsEnd != circulation.EndedAt.HasValue)
        {
            circulation.EndedAt = chunk.IsAtItsEnd ? rows.Now : null;
            readings.SetOpen(circulation.Paper, !chunk.IsAtItsEnd);
        }

        outbox.Add(new CirculationMoved(circulation.Id, circulation.SubjectId));
        if (chunk.Given.Count > 0)
        {
            outbox.Add(new WorkItemsChanged(circulation.Id, [.. chunk.Given]));
        }
    }

    private async Task<Dictionary<int, (int Waiting, int Holding)>> CountAsync(
        Guid id, IReadOnlyCollection<Guid> left, CancellationToken cancellationToken)
    {
        var counted = await db.Set<CirculationReader>()
            .Where(r => r.CirculationId == id && r.State <= ReaderState.Opened && !left.Contains(r.OfficialId))
            .GroupBy(r => new { r.Round, IsWaiting = r.State == ReaderState.Waiting })
            .Select(group => new { group.Key.Round, group.Key.IsWaiting, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counted.GroupBy(row => row.Round).ToDictionary(
            round => round.Key,
            round => (round.Where(row => row.IsWaiting).Sum(row => row.Count), round.Where(row => !row.IsWaiting).Sum(row => row.Count)));
    }

    private Task<List<CirculationReader>> WaitingAsync(
        Guid id, int round, int most, IReadOnlyCollection<Guid> left, CancellationToken cancellationToken) =>
        db.Set<CirculationReader>().AsNoTracking()
            .Where(r => r.CirculationId == id && r.Round == round && r.State == ReaderState.Waiting && !left.Contains(r.OfficialId))
            .OrderBy(r => r.Position)
            .Take(most)
            .ToListAsync(cancellationToken);
}
