using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.Circulations;

/// <summary>阅知: the reader has read it, and may write an opinion. The next reader or round gets it where it goes in order.</summary>
public sealed record AcknowledgeCirculation(Guid CirculationId, string? Opinion = null) : ICommand<Done>, IRootCommand
{
    public Guid RootId => CirculationId;

    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class AcknowledgeCirculationHandler(OfficeDbContext db, CirculationDesk desk, IOutbox outbox, Actor actor)
    : ICommandHandler<AcknowledgeCirculation, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AcknowledgeCirculation command, CancellationToken cancellationToken)
    {
        var reader = await db.Set<CirculationReader>().SingleOrDefaultAsync(
            r => r.CirculationId == command.CirculationId && r.OfficialId == actor.OfficialId, cancellationToken);
        if (reader is null)
        {
            return new FoundationFault.Missing();
        }

        if (!reader.HasIt)
        {
            return reader.State is ReaderState.Acknowledged ? new CirculationFault.AlreadyAcknowledged() : new CirculationFault.NotYours();
        }

        if (command.Opinion is { Length: > CirculationLimits.OpinionCharacters })
        {
            return new CirculationFault.OpinionTooLong(CirculationLimits.OpinionCharacters);
        }

        var circulation = await db.Set<Circulation>().SingleAsync(c => c.Id == command.CirculationId, cancellationToken);
        reader.Opinion = string.IsNullOrWhiteSpace(command.Opinion) ? null : command.Opinion.Trim();
        reader.OpenedAt ??= desk.Rows.Now;
        (reader.State, reader.AcknowledgedAt) = (ReaderState.Acknowledged, desk.Rows.Now);
        desk.Readings.Close(circulation.Paper, reader.OfficialId);
        desk.Record(circulation, "circulation.acknowledged", reader.Opinion is null ? null : new { reader.Opinion });
        outbox.Add(new WorkItemsChanged(circulation.Id, [reader.OfficialId]));
        await AdvanceAsync(circulation, reader, cancellationToken);
        return new Done();
    }

    // Of many who read at once, only the last one moves it on.
    private async Task AdvanceAsync(Circulation circulation, CirculationReader reader, CancellationToken cancellationToken)
    {
        var others = await db.Set<CirculationReader>().AnyAsync(
            r => r.CirculationId == circulation.Id && r.State <= ReaderState.Opened && r.State > ReaderState.Waiting
                && r.Round == reader.Round && r.OfficialId != reader.OfficialId,
            cancellationToken);
        if (others)
        {
            outbox.Add(new CirculationMoved(circulation.Id, circulation.SubjectId));
            return;
        }

        var rounds = await desk.RoundsAsync(circulation.Id, cancellationToken);
        await desk.GoOnAsync(circulation, rounds, [reader.OfficialId], cancellationToken);
    }
}
