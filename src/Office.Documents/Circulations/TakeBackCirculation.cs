using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Circulations;

/// <summary>收回传阅: takes the paper back from readers who have not opened it, at most a chunk of them at a time. Answers who keeps it.</summary>
/// <param name="CirculationId">The circulation.</param>
/// <param name="Readers">The officials; whoever has left the office gives it back also when they had opened it.</param>
public sealed record TakeBackCirculation(Guid CirculationId, IReadOnlyList<Guid> Readers) : ICommand<TakenBack>, IRootCommand
{
    public Guid RootId => CirculationId;

    public Demand Demand => Demand.On(CirculationId, Relation.Handler);
}

/// <param name="Count">From how many it was taken back.</param>
/// <param name="Kept">The names of those who had opened or acknowledged it before.</param>
public sealed record TakenBack(int Count, IReadOnlyList<string> Kept);

internal sealed class TakeBackCirculationHandler(OfficeDbContext db, CirculationDesk desk, IOutbox outbox)
    : ICommandHandler<TakeBackCirculation, TakenBack>
{
    public async Task<Outcome<TakenBack>> HandleAsync(TakeBackCirculation command, CancellationToken cancellationToken)
    {
        Guid[] asked = [.. (command.Readers ?? []).Distinct().Take(CirculationLimits.Chunk)];
        var readers = await db.Set<CirculationReader>()
            .Where(r => r.CirculationId == command.CirculationId && asked.Contains(r.OfficialId))
            .ToListAsync(cancellationToken);
        var taken = readers.FindAll(CanBeTaken);
        if (taken.Count == 0)
        {
            return readers is [var only, ..] ? new CirculationFault.OpenedAlready(only.Name) : new CirculationFault.NoReaders();
        }

        var circulation = await db.Set<Circulation>().SingleAsync(c => c.Id == command.CirculationId, cancellationToken);
        Guid[] officials = [.. taken.Select(reader => reader.OfficialId)];
        foreach (var reader in taken)
        {
            (reader.State, reader.TakenBackAt) = (ReaderState.TakenBack, desk.Rows.Now);
            desk.Rows.Forbid(circulation, reader.OfficialId);
        }

        circulation.ReaderCount -= taken.Count;
        desk.Readings.TakeBack(circulation.Paper, officials);
        desk.Record(circulation, "circulation.taken-back", new { Readers = taken.Select(reader => reader.Name) });
        outbox.Add(new WorkItemsChanged(circulation.Id, officials));
        await desk.GoOnAsync(circulation, await desk.RoundsAsync(circulation.Id, cancellationToken), officials, cancellationToken);
        return new TakenBack(taken.Count, [.. readers.Except(taken).Select(reader => reader.Name)]);
    }

    private bool CanBeTaken(CirculationReader reader) => reader.State is ReaderState.Waiting or ReaderState.Delivered
        || (reader.State is ReaderState.Opened && desk.Rows.Directory.Official(reader.OfficialId) is null);
}
