using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Circulations;

/// <summary>催阅: reminds those who have it and have not acknowledged it, and nobody else; once in two hours. Answers how many.</summary>
public sealed record UrgeCirculation(Guid CirculationId, string? Words = null) : ICommand<int>, IRootCommand
{
    public Guid RootId => CirculationId;

    public Demand Demand => Demand.On(CirculationId, Relation.Handler);
}

/// <summary>The readers who are left are to be reminded.</summary>
public sealed record CirculationUrged(Guid CirculationId) : IOfficeEvent;

internal sealed class UrgeCirculationHandler(OfficeDbContext db, CirculationDesk desk, IOutbox outbox, Actor actor) : ICommandHandler<UrgeCirculation, int>
{
    public async Task<Outcome<int>> HandleAsync(UrgeCirculation command, CancellationToken cancellationToken)
    {
        var circulation = await db.Set<Circulation>().SingleAsync(c => c.Id == command.CirculationId, cancellationToken);
        if (circulation.UrgedAt is { } last && desk.Rows.Now < last + CirculationLimits.UrgeInterval)
        {
            return new CirculationFault.UrgedJustNow(last + CirculationLimits.UrgeInterval);
        }

        if (command.Words is { Length: > CirculationLimits.PurposeCharacters })
        {
            return new CirculationFault.PurposeTooLong(CirculationLimits.PurposeCharacters);
        }

        var left = await RemindReadersHandler.Left(db, circulation.Id).CountAsync(cancellationToken);
        if (left == 0)
        {
            return new CirculationFault.NobodyLeft();
        }

        (circulation.UrgedAt, circulation.UrgedBy, circulation.UrgedTimes) = (desk.Rows.Now, actor.OfficialId, circulation.UrgedTimes + 1);
        circulation.UrgedWords = string.IsNullOrWhiteSpace(command.Words) ? null : command.Words.Trim();
        desk.Readings.MarkUrged(circulation.Paper);
        desk.Record(circulation, "circulation.urged", new { Readers = left, circulation.UrgedWords });
        outbox.Add(new CirculationUrged(circulation.Id));
        outbox.Add(new CirculationMoved(circulation.Id, circulation.SubjectId));
        return left;
    }
}
