using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Office.Organization.Foundation;

namespace Office.Integration.Tests.Foundation;

public sealed class PostgresTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lost_race_is_run_again_from_the_start_and_counts_once()
    {
        var races = new Races();
        await using var office = await Ledgers.OpenedAsync(DatabaseKind.Postgres, services => services.AddSingleton(races));

        (await office.SendAsync(Actors.Wang, new LoseRace(Ledgers.Root, Times: 2))).Value.ShouldBe(3);

        var root = await office.ReadAsync(db => db.Set<Root>().SingleAsync(Token));
        (root.Revision, root.HistorySeq).ShouldBe((2, 2));
        (await office.ReadAsync(db => db.Set<OutboxRow>().CountAsync(Token))).ShouldBe(2);
    }

    [Fact]
    public async Task A_race_that_is_lost_every_time_ends_as_an_error_and_writes_nothing()
    {
        var races = new Races();
        await using var office = await Ledgers.OpenedAsync(DatabaseKind.Postgres, services => services.AddSingleton(races));

        var sent = () => office.SendAsync(Actors.Wang, new LoseRace(Ledgers.Root, Times: 1000));

        (await sent.ShouldThrowAsync<PostgresException>()).SqlState.ShouldBe(PostgresErrorCodes.SerializationFailure);
        (await office.ReadAsync(db => db.Set<Root>().SingleAsync(Token))).Revision.ShouldBe(1);
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_on_the_line_is_answered_from_what_was_committed()
    {
        await using var own = await OwnDatabase.CreateAsync();
        using var line = own.Line();
        await using var office = await Ledgers.OpenedAsync(DatabaseKind.Postgres, services => own.Use(services, line));

        line.BreakAfter("COMMIT");
        var answer = await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 7));

        line.Breaks.ShouldBe(1);
        answer.Value.ShouldBe(7);
        var root = await office.ReadAsync(db => db.Set<Root>().SingleAsync(Token));
        (root.Revision, root.HistorySeq).ShouldBe((2, 2));
    }

    [Fact]
    public async Task A_database_that_is_away_refuses_and_takes_the_command_when_it_is_back()
    {
        await using var own = await OwnDatabase.CreateAsync();
        using var line = own.Line();
        await using var office = await Ledgers.OpenedAsync(DatabaseKind.Postgres, services => own.Use(services, line));
        var envelope = new CommandEnvelope(office.Ids.Next());
        line.IsDown = true;
        var refused = await office.As(Actors.Wang).SendAsync(new MarkRegister(Ledgers.Root, 1), envelope, Token);
        line.IsDown = false;

        var taken = await office.As(Actors.Wang).SendAsync(new MarkRegister(Ledgers.Root, 1), envelope, Token);

        refused.Fault.ShouldBe(new FoundationFault.StorageUnavailable());
        taken.Value.ShouldBe(1);
    }
}
