using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Circulations;

/// <summary>A chunk of the reminders of the last 催阅, after a place in the list. Answers the place to go on from; null at the end.</summary>
public sealed record RemindReaders(Guid CirculationId, int AfterPosition) : ICommand<int?>, IRootCommand, IRoutineCommand
{
    public Guid RootId => CirculationId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class RemindReadersHandler(OfficeDbContext db, CirculationDesk desk) : ICommandHandler<RemindReaders, int?>
{
    /// <summary>Who has it and has not acknowledged it.</summary>
    public static IQueryable<CirculationReader> Left(OfficeDbContext db, Guid circulationId) => db.Set<CirculationReader>()
        .Where(r => r.CirculationId == circulationId && (r.State == ReaderState.Delivered || r.State == ReaderState.Opened));

    public async Task<Outcome<int?>> HandleAsync(RemindReaders command, CancellationToken cancellationToken)
    {
        var circulation = await db.Set<Circulation>().SingleAsync(c => c.Id == command.CirculationId, cancellationToken);
        var left = await Left(db, circulation.Id)
            .Where(r => r.Position > command.AfterPosition)
            .OrderBy(r => r.Position)
            .Take(CirculationLimits.Chunk)
            .Select(r => new { r.Position, r.OfficialId })
            .ToListAsync(cancellationToken);
        await desk.Readings.RemindAsync(
            circulation.Paper,
            [.. left.Select(reader => reader.OfficialId)],
            circulation.UrgedBy ?? circulation.StartedBy,
            circulation.UrgedWords,
            cancellationToken);
        return left.Count == CirculationLimits.Chunk ? left[^1].Position : (int?)null;
    }
}
