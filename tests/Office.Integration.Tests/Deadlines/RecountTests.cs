using Office.Integration.Tests.Workflow;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Workflow.Deadlines;
using static Office.Integration.Tests.Deadlines.DeadlineTown;

namespace Office.Integration.Tests.Deadlines;

/// <summary>暂定: a deadline that runs into a year without a notice is counted again when the notice comes.</summary>
public sealed class RecountTests
{
    private static readonly SetCalendarYear s_notice = new(2027, "测试通知", [new(new(2027, 1, 1), DayKind.Off, "元旦")]);

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_notice_moves_every_deadline_that_it_concerns(DatabaseKind kind)
    {
        await using var office = await StartAsync(kind);
        MoveTo(office, At(12, 30, 9));
        await BeginAsync(office, Town.Root);
        var before = await TimerAsync(office);
        // 31 December, 1 and 4 January; the third and fourth are unknown yet.
        before.IsProvisional.ShouldBeTrue();
        before.DueAt.ShouldBe(DueCalculator.EndOf(new(2027, 1, 4)));

        (await office.SendAsync(Actor.Machine(Installation.Id), s_notice)).Fault.ShouldBeNull();
        await office.PumpAsync();

        var after = await TimerAsync(office);
        after.IsProvisional.ShouldBeFalse();
        after.DueAt.ShouldBe(DueCalculator.EndOf(new(2027, 1, 5)));
        after.WakeAt.ShouldBe(after.DueAt);
        after.Generation.ShouldBeGreaterThan(before.Generation);
        (await DueAsync(office, Town.Drafter)).ShouldBe(after.DueAt);
        (await office.SendAsync(Actor.Machine(Town.Organ), new RecountTimers(Town.Root))).Value.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_claim_for_the_old_date_does_nothing(DatabaseKind kind)
    {
        await using var office = await StartAsync(kind);
        MoveTo(office, At(12, 30, 9));
        await BeginAsync(office, Town.Root);
        var before = await TimerAsync(office);
        (await office.SendAsync(Actor.Machine(Installation.Id), s_notice)).Fault.ShouldBeNull();
        await office.PumpAsync();
        MoveTo(office, DueCalculator.EndOf(new(2027, 1, 6)));

        (await office.SendAsync(
            Actor.Machine(Town.Organ), new FireTimer(before.Id, Town.Root, before.Generation))).Value.ShouldBeFalse();

        (await RemindersAsync(office)).ShouldBeEmpty();
        (await ClaimAsync(office)).Fired.ShouldBe(1);
    }

    [Fact]
    public async Task A_node_that_has_missed_the_change_makes_it_good_at_its_next_round()
    {
        await using var office = await StartAsync(DatabaseKind.Sqlite);
        MoveTo(office, At(12, 30, 9));
        await BeginAsync(office, Town.Root);
        (await office.SendAsync(Actor.Machine(Installation.Id), s_notice)).Fault.ShouldBeNull();
        await RefreshAsync(office);

        await ClaimAsync(office);

        (await TimerAsync(office)).DueAt.ShouldBe(DueCalculator.EndOf(new(2027, 1, 5)));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Another_urgency_is_another_deadline(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        var item = (await Town.PendingAsync(office, Town.Drafter)).WorkItemId;
        (await DueAsync(office, Town.Drafter)).ShouldBe(EndOf(3, 5));

        // It becomes 特急, which has one working day.
        (await Town.MoveAsync(office, Town.Drafter, item, "rename", "关于紧急防汛工作的通知")).Fault.ShouldBeNull();

        (await DueAsync(office, Town.Drafter)).ShouldBe(EndOf(3, 3));
        (await TimerAsync(office)).WakeAt.ShouldBe(EndOf(3, 3));
    }
}
