using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization;
using Office.Organization.Audit;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Integration.Tests.Foundation;

public sealed class ReactionTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Events_reach_a_reaction_in_order_and_once(DatabaseKind kind)
    {
        var seen = new SeenMarks();
        await using var office = await StartAsync(kind, seen);
        for (var mark = 1; mark <= 3; mark++)
        {
            await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, mark));
        }

        await PumpAsync(office);
        await PumpAsync(office);

        seen.Numbers.ShouldBe([0, 1, 2, 3]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task After_a_restart_the_feed_goes_on_where_it_was(DatabaseKind kind)
    {
        var seen = new SeenMarks();
        await using var office = await StartAsync(kind, seen);
        await PumpAsync(office);
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 5));

        // A runner without memory, as after a start.
        await ActivatorUtilities.CreateInstance<ReactionRunner>(office.Services).RunAsync(Token);

        seen.Numbers.ShouldBe([0, 5]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_failing_event_is_tried_again_later_and_does_not_hold_up_the_others(DatabaseKind kind)
    {
        var seen = new SeenMarks { FailsOn = 1 };
        await using var office = await StartAsync(kind, seen);
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1));
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 2));
        await PumpAsync(office);
        seen.Numbers.ShouldBe([0, 2]);

        seen.FailsOn = null;
        office.Clock.Advance(TimeSpan.FromMinutes(5));
        await PumpAsync(office);

        seen.Numbers.ShouldBe([0, 2, 1]);
        (await office.ReadAsync(db => db.Set<DeadLetter>().CountAsync(Token))).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_keeps_failing_is_parked_and_can_be_replayed(DatabaseKind kind)
    {
        var seen = new SeenMarks { FailsOn = 1 };
        await using var office = await StartAsync(kind, seen);
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1));
        for (var attempt = 0; attempt < DeadLetters.MostAttempts; attempt++)
        {
            await PumpAsync(office);
            office.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        var parked = await office.ReadAsync(db => db.Set<DeadLetter>().SingleAsync(Token));
        (parked.NextAt, parked.Attempts).ShouldBe((null, DeadLetters.MostAttempts));

        seen.FailsOn = null;
        await office.GrantAsync(Installation.Id, Actors.Li.PostId, Relation.AdministerSystem);
        (await office.SendAsync(Actors.Li, new ReplayDeadLetter(parked.Id))).Fault.ShouldBeNull();
        await PumpAsync(office);

        seen.Numbers.ShouldBe([0, 1]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_audit_is_sealed_per_organ_and_later_rows_are_reported(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        await office.GrantAsync(Ledgers.Root, Actors.Zhao.OfficialId, Relation.Handler);
        await office.SendAsync(Actors.Zhao, new MarkRegister(Ledgers.Root, 1));
        var sealer = office.Get<AuditSealer>();

        // PostgreSQL shows a row to the sealer once no older transaction runs, in whichever test.
        await office.PumpAsync();
        (await sealer.SealAsync(Token)).ShouldBe(3);
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 2));
        await office.PumpAsync();

        (await sealer.VerifyAsync(Actors.Organ, Token)).ShouldBe(new AuditVerification(1, 1, FirstBroken: null));
        (await sealer.VerifyAsync(Actors.OtherOrgan, Token)).ShouldBe(new AuditVerification(1, 0, FirstBroken: null));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_backlog_of_the_audit_is_sealed_in_one_go(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        // Nobody but the database is quick enough for it: what was done so far, again and again.
        const string Double = """
            INSERT INTO audit (organ_id, at, account_id, official_id, post_id, actor_name, verb, object_id, result, client)
            SELECT organ_id, at, account_id, official_id, post_id, actor_name, verb, object_id, result, client FROM audit
            """;
        await office.Get<IUnitOfWork>().WriteAsync(
            async (session, token) =>
            {
                for (var round = 0; round < 11; round++)
                {
                    await session.ExecuteAsync(Double, [], token);
                }

                return true;
            },
            Token);
        await office.PumpAsync();

        (await office.Get<AuditSealer>().SealAsync(Token)).ShouldBeGreaterThan(2000);

        var found = await office.Get<AuditSealer>().VerifyAsync(Actors.Organ, Token);
        found.ShouldBe(new AuditVerification(found.WholeSeals, UnsealedRows: 0, FirstBroken: null));
        found.WholeSeals.ShouldBeGreaterThan(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_changed_audit_row_breaks_its_seal(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        await office.Get<AuditSealer>().SealAsync(Token);

        // Somebody with the owner's hands takes the trigger away first.
        var trigger = kind is DatabaseKind.Sqlite ? "audit_no_update" : "audit_append_only ON audit";
        await office.Get<IUnitOfWork>().WriteAsync(
            async (session, token) =>
            {
                await session.ExecuteAsync($"DROP TRIGGER {trigger}", [], token);
                return await session.ExecuteAsync("UPDATE audit SET actor_name = @p0", ["别人"], token) > 0;
            },
            Token);

        (await office.Get<AuditSealer>().VerifyAsync(Actors.Organ, Token)).FirstBroken.ShouldBe(1);
    }

    private static Task<OfficeHost> StartAsync(DatabaseKind kind, SeenMarks seen) =>
        Ledgers.OpenedAsync(kind, services => services.AddSingleton(seen));

    private static Task PumpAsync(OfficeHost office) => office.PumpAsync();
}
