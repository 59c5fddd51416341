using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Foundation;
using Office.Web.Jobs;

namespace Office.Integration.Tests.Foundation;

public sealed class HousekeepingTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Commands_are_forgotten_after_thirty_days_and_not_before(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        office.Clock.Advance(TimeSpan.FromDays(29));
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1));
        var purge = ActivatorUtilities.CreateInstance<PurgeCommands>(office.Services);
        (await purge.RunAsync(Token)).ShouldBe(0);

        office.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMilliseconds(1));

        (await purge.RunAsync(Token)).ShouldBe(1);
        (await office.ReadAsync(db => db.Set<CommandRecord>().SingleAsync(Token))).Name.ShouldBe(nameof(MarkRegister));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task More_old_commands_than_one_chunk_holds_are_all_forgotten(DatabaseKind kind)
    {
        const int Many = 1001;
        await using var office = await Ledgers.StartAsync(kind);
        var at = office.Clock.GetUtcNow();
        await office.ArrangeAsync(db => db.AddRange(Enumerable.Range(0, Many).Select(_ => new CommandRecord
        {
            AccountId = Actors.Wang.AccountId,
            CommandId = office.Ids.Next(),
            Name = "Old",
            At = at,
        })));
        office.Clock.Advance(TimeSpan.FromDays(31));

        (await ActivatorUtilities.CreateInstance<PurgeCommands>(office.Services).RunAsync(Token)).ShouldBe(Many);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Old_events_behind_all_cursors_are_deleted_and_young_ones_kept(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind, services => services.AddSingleton(new SeenMarks()));
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1));
        office.Clock.Advance(TimeSpan.FromDays(8));
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 2));
        await office.PumpAsync();

        (await office.Get<FeedWork>().TrimAsync(Token)).ShouldBe(2);

        (await office.ReadAsync(db => db.Set<OutboxRow>().SingleAsync(Token))).Payload.ShouldContain("\"Number\":2");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_event_that_a_reaction_has_not_come_to_is_kept_however_old_it_is(DatabaseKind kind)
    {
        var seen = new SeenMarks();
        await using var office = await Ledgers.OpenedAsync(kind, services => services.AddSingleton(seen));
        await office.PumpAsync();
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1));
        office.Clock.Advance(TimeSpan.FromDays(100));

        (await office.Get<FeedWork>().TrimAsync(Token)).ShouldBe(1);
        await office.PumpAsync();

        seen.Numbers.ShouldBe([0, 1]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task After_trimming_a_restarted_feed_goes_on_where_it_was(DatabaseKind kind)
    {
        var seen = new SeenMarks();
        await using var office = await Ledgers.OpenedAsync(kind, services => services.AddSingleton(seen));
        await office.PumpAsync();
        office.Clock.Advance(TimeSpan.FromDays(8));
        (await office.Get<FeedWork>().TrimAsync(Token)).ShouldBe(1);
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 3));

        // A runner without memory, as after a start.
        await ActivatorUtilities.CreateInstance<ReactionRunner>(office.Services).RunAsync(Token);

        seen.Numbers.ShouldBe([0, 3]);
    }
}
