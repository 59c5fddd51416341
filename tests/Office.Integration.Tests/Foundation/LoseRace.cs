using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Integration.Tests.Foundation;

/// <summary>A command that loses a race in the database as often as it is told before it gets through.</summary>
public sealed record LoseRace(Guid RootId, int Times) : ICommand<int>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

/// <summary>How often the handler ran.</summary>
public sealed class Races
{
    public int Runs { get; set; }
}

internal sealed class LoseRaceHandler(DbSession session, IHistory history, IOutbox outbox, Races? races = null)
    : ICommandHandler<LoseRace, int>
{
    public async Task<Outcome<int>> HandleAsync(LoseRace command, CancellationToken cancellationToken)
    {
        history.Add(new HistoryEntry(command.RootId, "register.raced"));
        outbox.Add(new RegisterMarked(command.RootId, races!.Runs));
        if (races.Runs++ < command.Times)
        {
            await session.ExecuteAsync(
                "DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = 'serialization_failure'; END $$", [], cancellationToken);
        }

        return races.Runs;
    }
}
