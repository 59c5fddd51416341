using System.Text;
using Office.Documents.BusinessForms.Publishing;
using Office.Documents.BusinessForms.Registers;
using Office.Documents.Dispatches;
using Office.Integration.Tests.BusinessForms;
using Office.Organization;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;
using static Office.Integration.Tests.Dispatches.StartTown;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>定时发起: a published process begins a draft by itself, once for each time, in somebody's name; on both databases.</summary>
public sealed class StartTimerTests
{
    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_draft_begins_once_for_each_time_however_often_the_timer_is_fired(DatabaseKind kind)
    {
        await using var town = await BegunAsync(kind, Daily);
        (await ClaimAsync(town)).ShouldBe(0);
        town.Office.Clock.Advance(s_day);

        await Task.WhenAll(ClaimAsync(town), ClaimAsync(town), ClaimAsync(town));

        var draft = (await DraftsAsync(town)).ShouldHaveSingleItem();
        draft.Title.ShouldBe("每日情况");
        var told = (await town.AskAsync(Drafter, new ListReminders())).Value.ShouldHaveSingleItem();
        (told.Reason, told.RootId, told.Snapshot.Title, told.Snapshot.Kind)
            .ShouldBe((ReminderReason.BegunByTime, draft.DispatchId, "每日情况", "dispatch.Notice"));
        town.Office.Clock.Advance(s_day);
        (await ClaimAsync(town)).ShouldBe(1);
        (await DraftsAsync(town)).Length.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_has_begun_goes_on_from_the_event_that_began_it_and_is_no_more_reminded_of(DatabaseKind kind)
    {
        await using var town = await BegunAsync(kind, Daily);
        town.Office.Clock.Advance(s_day);
        await ClaimAsync(town);
        var id = (await DraftsAsync(town)).Single().DispatchId;
        (await town.SendAsync(Drafter, new SaveDraft(id, null, TownSteps.Form, BaseRevision: 1))).Fault.ShouldBeNull();

        (await town.SubmitAsync(id)).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["unit-check"]);
        (await town.AskAsync(Drafter, new ListReminders())).Value.ShouldBeEmpty();
        // There is no other way in: what somebody begins by hand has no event to come from.
        (await town.SubmitAsync(await town.DraftAsync())).Fault.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_missed_while_the_office_stood_still_begins_once()
    {
        await using var town = await BegunAsync(DatabaseKind.Sqlite, Daily);
        town.Office.Clock.Advance(5 * s_day);

        (await ClaimAsync(town)).ShouldBe(1);
        (await ClaimAsync(town)).ShouldBe(0);

        (await DraftsAsync(town)).ShouldHaveSingleItem();
        (await town.AskAsync(Drafter, new ListReminders())).Value.ShouldHaveSingleItem().Missed.ShouldBe(4);
    }

    [Fact]
    public async Task What_had_come_when_a_next_version_is_published_still_begins()
    {
        await using var town = await BegunAsync(DatabaseKind.Sqlite, Daily);
        town.Office.Clock.Advance(2 * s_day);

        await PublishAsync(town, Daily, note: "再版");

        (await ClaimAsync(town)).ShouldBe(1);
        (await DraftsAsync(town)).ShouldHaveSingleItem();
        (await town.AskAsync(Drafter, new ListReminders())).Value.ShouldHaveSingleItem().Missed.ShouldBe(1);
    }

    [Fact]
    public async Task A_next_version_waits_for_its_own_times_only_and_the_same_time_stays()
    {
        await using var town = await BegunAsync(DatabaseKind.Sqlite, Daily);
        var first = (await WaitingAsync(town)).ShouldHaveSingleItem();
        town.Office.Clock.Advance(s_day / 2);

        await PublishAsync(town, Daily, note: "再版");
        var second = (await WaitingAsync(town)).ShouldHaveSingleItem();
        (second.DueAt, second.InstanceId == first.InstanceId).ShouldBe((first.DueAt, false));

        await PublishAsync(town, "R/P7D");
        (await WaitingAsync(town)).ShouldHaveSingleItem().DueAt.ShouldBe(town.Office.Clock.GetUtcNow() + (7 * s_day));

        await PublishAsync(town, "R/P7D", isTimed: false);
        (await WaitingAsync(town)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_moment_that_has_passed_begins_nothing()
    {
        await using var town = await BegunAsync(DatabaseKind.Sqlite, "R1/2020-01-01T09:00+08:00/P1D");

        (await WaitingAsync(town)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_nobody_is_there_to_begin_it_the_timer_says_so_and_is_tried_again()
    {
        await using var town = await BegunAsync(DatabaseKind.Sqlite, Daily, starter: Guest.PostId);
        town.Office.Clock.Advance(s_day);

        (await ClaimAsync(town)).ShouldBe(0);

        var waiting = (await WaitingAsync(town)).ShouldHaveSingleItem();
        (waiting.Problem, waiting.Attempts, waiting.State).ShouldBe(("deadline.nobody-begins", 1, TimerState.Armed));
    }

    [Fact]
    public async Task A_process_through_which_nothing_runs_begins_nothing_and_says_so()
    {
        await using var town = await DispatchTown.StartAsync();
        await PublishAsync(town, Daily);
        town.Office.Clock.Advance(s_day);

        (await ClaimAsync(town)).ShouldBe(0);

        (await WaitingAsync(town)).ShouldHaveSingleItem().Problem.ShouldBe("deadline.nothing-begins");
    }

    [Fact]
    public async Task Nobody_publishes_what_would_begin_in_nobodys_name()
    {
        await using var town = await DispatchTown.StartAsync();
        await town.Office.GrantAsync(Organ, Clerk.PostId, Relation.OwnProcesses);

        var refused = await town.SendAsync(Clerk, new PublishProcess(Encoding.UTF8.GetBytes(await DrawnAsync(Daily, Guest.PostId))));

        refused.Fault.ShouldNotBeNull().Code.ShouldBe("staffing.nobody-begins");
    }

    [Fact]
    public async Task A_business_form_begins_as_a_form()
    {
        await using var town = await DispatchTown.StartAsync();
        var machine = Actor.Machine(Organ);
        var xml = (await File.ReadAllTextAsync(Path.Combine(DispatchTown.Seeds(), "processes", "supplies.bpmn"), DispatchTown.Token))
            .Replace("<bpmn:startEvent id=\"start\"", $"""
                <bpmn:startEvent id="monthly" office:starter="{Drafter.OfficialId:D}"><bpmn:timerEventDefinition><bpmn:timeCycle>{Daily}</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>
                <bpmn:sequenceFlow id="monthly-to-fill" sourceRef="monthly" targetRef="fill"/><bpmn:startEvent id="start"
                """, StringComparison.Ordinal);
        (await town.SendAsync(machine, new PublishProcess(Encoding.UTF8.GetBytes(xml)))).Fault.ShouldBeNull();
        (await town.SendAsync(machine, new InstallForm(town.Office.Ids.Next(), "supplies", FormTown.Design("supplies")))).Fault.ShouldBeNull();
        town.Office.Clock.Advance(s_day);

        (await ClaimAsync(town)).ShouldBe(1);

        var begun = (await town.AskAsync(Drafter, new ListOwnFormMatters())).Value.ShouldHaveSingleItem();
        (await town.AskAsync(Drafter, new ListReminders())).Value.ShouldHaveSingleItem().RootId.ShouldBe(begun.MatterId);
    }
}
