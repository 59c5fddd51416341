using System.Text;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Web.Jobs;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;
using static Office.Integration.Tests.Dispatches.StartTown;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>定时发起: which times and which kinds of matter a drawing may name.</summary>
public sealed class StartRuleTests
{
    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);

    [Fact]
    public async Task An_expression_that_can_be_reckoned_without_variables_is_a_time()
    {
        await using var town = await BegunAsync(DatabaseKind.Sqlite, "${'R/P' + '1D'}");
        town.Office.Clock.Advance(s_day);

        (await ClaimAsync(town)).ShouldBe(1);

        (await DraftsAsync(town)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("${'R/' + turn}")]
    [InlineData("${'every day'}")]
    [InlineData("${7}")]
    public async Task An_expression_that_gives_no_time_when_it_is_published_is_refused(string cycle)
    {
        await using var town = await DispatchTown.StartAsync();

        var refused = await town.SendAsync(
            Actor.Machine(Organ), new PublishProcess(Encoding.UTF8.GetBytes(await DrawnAsync(cycle, Drafter.PostId))));

        refused.Fault.ShouldNotBeNull().Code.ShouldBe("start.time-unknown");
    }

    [Fact]
    public async Task By_working_days_it_begins_on_working_days_and_moves_when_the_calendar_changes()
    {
        await using var town = await DispatchTown.StartAsync();
        var now = town.Office.Clock.GetUtcNow();
        await PublishAsync(town, "R/P1D", calendar: "working");
        var waiting = (await WaitingAsync(town)).ShouldHaveSingleItem();
        waiting.IsProvisional.ShouldBeTrue();
        var day = OfficeDay.Of(waiting.DueAt);

        (await town.SendAsync(Actor.Machine(Installation.Id), new SetCalendarYear(day.Year, "试", [new(day, DayKind.Off, "试")])))
            .Fault.ShouldBeNull();
        await town.Office.PumpAsync();
        await town.Office.Get<TimerClaimer>().RecountAsync(DispatchTown.Token);

        var moved = (await WaitingAsync(town)).ShouldHaveSingleItem();
        (moved.DueAt > waiting.DueAt, moved.DueAt.TimeOfDay, moved.IsProvisional).ShouldBe((true, now.TimeOfDay, false));
    }

    [Fact]
    public async Task What_begins_is_of_the_kind_that_the_drawing_names()
    {
        await using var town = await BegunAsync(DatabaseKind.Sqlite, Daily, begins: "dispatch.Report", also: "dispatch.Report");
        town.Office.Clock.Advance(s_day);

        (await ClaimAsync(town)).ShouldBe(1);

        (await town.AskAsync(Drafter, new ListReminders())).Value.ShouldHaveSingleItem().Snapshot.Kind.ShouldBe("dispatch.Report");
    }

    [Fact]
    public async Task A_kind_that_the_organ_sends_another_way_does_not_begin()
    {
        await using var town = await BegunAsync(DatabaseKind.Sqlite, Daily, begins: "dispatch.Report");
        town.Office.Clock.Advance(s_day);

        (await ClaimAsync(town)).ShouldBe(0);

        (await WaitingAsync(town)).ShouldHaveSingleItem().Problem.ShouldBe("deadline.nothing-begins");
    }

    [Theory]
    [InlineData("dispatch.Sonnet")]
    [InlineData("dispatch.99")]
    [InlineData("form.")]
    [InlineData("meeting")]
    public async Task A_kind_that_the_office_does_not_have_is_refused(string begins)
    {
        await using var town = await DispatchTown.StartAsync();

        var refused = await town.SendAsync(
            Actor.Machine(Organ), new PublishProcess(Encoding.UTF8.GetBytes(await DrawnAsync(Daily, Drafter.PostId, begins: begins))));

        refused.Fault.ShouldNotBeNull().Code.ShouldBe("start.kind-unknown");
    }
}
