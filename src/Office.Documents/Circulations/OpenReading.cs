using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Circulations;

/// <summary>The reader has opened what is circulated; it cannot be taken back from them any more. Again changes nothing.</summary>
public sealed record OpenReading(Guid CirculationId) : ICommand<Done>, IRootCommand, IRoutineCommand
{
    public Guid RootId => CirculationId;

    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class OpenReadingHandler(OfficeDbContext db, CirculationDesk desk, IOutbox outbox, Actor actor) : ICommandHandler<OpenReading, Done>
{
    public async Task<Outcome<Done>> HandleAsync(OpenReading command, CancellationToken cancellationToken)
    {
        var reader = await db.Set<CirculationReader>().SingleOrDefaultAsync(
            r => r.CirculationId == command.CirculationId && r.OfficialId == actor.OfficialId, cancellationToken);
        if (reader is null)
        {
            return new FoundationFault.Missing();
        }

        if (reader.State is not ReaderState.Delivered)
        {
            return new Done();
        }

        var circulation = await db.Set<Circulation>().SingleAsync(c => c.Id == command.CirculationId, cancellationToken);
        (reader.State, reader.OpenedAt) = (ReaderState.Opened, desk.Rows.Now);
        desk.Readings.MarkOpened(circulation.Paper, reader.OfficialId);
        outbox.Add(new CirculationMoved(circulation.Id, circulation.SubjectId));
        return new Done();
    }
}
