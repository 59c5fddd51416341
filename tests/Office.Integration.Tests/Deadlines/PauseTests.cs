using Office.Integration.Tests.Workflow;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Workflow.Deadlines;
using static Office.Integration.Tests.Deadlines.DeadlineTown;

namespace Office.Integration.Tests.Deadlines;

/// <summary>挂起 stops the clock; 恢复 moves the deadline by as many working days as it stood.</summary>
public sealed class PauseTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task While_the_clock_stands_nothing_is_overdue(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        await PauseAsync(office, goOn: false);
        MoveTo(office, At(4, 1));

        (await ClaimAsync(office)).Fired.ShouldBe(0);

        (await TimerAsync(office)).State.ShouldBe(TimerState.Paused);
        (await RemindersAsync(office)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task When_it_goes_on_the_deadline_has_moved(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        var before = await TimerAsync(office);
        MoveTo(office, At(3, 3, 9));
        await PauseAsync(office, goOn: false);
        // From Tuesday to Monday: four working days.
        MoveTo(office, At(3, 9, 15));
        await PauseAsync(office, goOn: true);

        // Due on Thursday, and so now on Wednesday of the week after.
        (await DueAsync(office, Town.Drafter)).ShouldBe(EndOf(3, 11));
        MoveTo(office, At(3, 6));
        (await office.SendAsync(
            Actor.Machine(Town.Organ), new FireTimer(before.Id, Town.Root, before.Generation))).Value.ShouldBeFalse();
        MoveTo(office, At(3, 12));
        (await ClaimAsync(office)).Fired.ShouldBe(1);
    }

    [Fact]
    public async Task A_pause_is_kept_when_the_calendar_changes()
    {
        await using var office = await StartedAsync(DatabaseKind.Sqlite);
        MoveTo(office, At(3, 3, 9));
        await PauseAsync(office, goOn: false);
        MoveTo(office, At(3, 9, 15));
        await PauseAsync(office, goOn: true);

        // The Tuesday of the second week becomes a day off.
        CalendarDay[] days = [.. Notice.Days, new(new(2026, 3, 10), DayKind.Off, "测试")];
        (await office.SendAsync(Actor.Machine(Installation.Id), Notice with { Days = days })).Fault.ShouldBeNull();
        await office.PumpAsync();

        (await DueAsync(office, Town.Drafter)).ShouldBe(EndOf(3, 12));
    }

    [Fact]
    public async Task A_clock_that_went_back_while_it_stood_moves_nothing()
    {
        await using var office = await StartedAsync(DatabaseKind.Sqlite);
        MoveTo(office, At(3, 3, 9));
        await PauseAsync(office, goOn: false);
        MoveTo(office, At(3, 2, 9));

        await PauseAsync(office, goOn: true);

        (await DueAsync(office, Town.Drafter)).ShouldBe(EndOf(3, 5));
    }

    private static async Task PauseAsync(OfficeHost office, bool goOn) =>
        (await office.SendAsync(Town.Drafter, new PauseMatter(Town.Root, goOn))).Fault.ShouldBeNull();
}
