using Microsoft.EntityFrameworkCore;
using Office.Integration.Tests.Workflow;
using Office.Organization;
using Office.Workflow.Deadlines;
using static Office.Integration.Tests.Deadlines.DeadlineTown;

namespace Office.Integration.Tests.Deadlines;

/// <summary>A timer fires once: however often it is claimed, whoever claims it, and wherever the clock jumps.</summary>
public sealed class TimerTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_step_is_due_by_the_earlier_of_its_own_time_and_the_limit_of_the_urgency(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        // The draft states no time of its own and has the three days of 加急; the check of the unit has two.
        (await DueAsync(office, Town.Drafter)).ShouldBe(EndOf(3, 5));

        await Town.PassAsync(office, Town.Drafter, "submit");

        (await DueAsync(office, Town.Head)).ShouldBe(EndOf(3, 4));
        (await ClaimAsync(office)).ShouldBe(new(0, EndOf(3, 4)));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_timer_that_is_claimed_twice_at_once_fires_once(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        MoveTo(office, EndOf(3, 5).AddMilliseconds(1));

        var rounds = await Task.WhenAll(ClaimAsync(office), ClaimAsync(office), ClaimAsync(office));

        rounds.Sum(round => round.Fired).ShouldBeGreaterThanOrEqualTo(1);
        (await RemindersAsync(office)).ShouldHaveSingleItem().OfficialId.ShouldBe(Town.Head.OfficialId);
        (await TimerAsync(office)).Level.ShouldBe(1);
        (await ClaimAsync(office)).Fired.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_firing_sent_again_does_nothing(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        var timer = await TimerAsync(office);
        MoveTo(office, EndOf(3, 5).AddMilliseconds(1));
        var machine = Actor.Machine(Town.Organ);
        var firing = new FireTimer(timer.Id, Town.Root, timer.Generation);

        (await office.SendAsync(machine, firing)).Value.ShouldBeTrue();

        // Under another command id: the generation has passed.
        (await office.SendAsync(machine, firing)).Value.ShouldBeFalse();
        (await office.SendAsync(machine, firing with { Generation = timer.Generation + 7 })).Value.ShouldBeFalse();
        (await RemindersAsync(office)).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_claimer_that_dies_after_it_has_looked_loses_nothing(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        MoveTo(office, EndOf(3, 5).AddMilliseconds(1));
        // This one has read what is due, and is never heard of again.
        (await office.AskAsync(Actor.Machine(Town.Organ), new ListDueTimers())).Value.Due.ShouldHaveSingleItem();

        (await ClaimAsync(office)).Fired.ShouldBe(1);

        (await RemindersAsync(office)).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_clock_that_jumps_neither_loses_nor_doubles_a_timer(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        var due = (await office.AskAsync(Actor.Machine(Town.Organ), new ListDueTimers())).Value;
        MoveTo(office, At(3, 6, 9));
        var claimed = (await office.AskAsync(Actor.Machine(Town.Organ), new ListDueTimers())).Value.Due.ShouldHaveSingleItem();

        // Back behind the due time, with the claim still on its way: it waits on.
        MoveTo(office, At(3, 3, 9));
        (await office.SendAsync(
            Actor.Machine(Town.Organ), new FireTimer(claimed.TimerId, claimed.RootId, claimed.Generation))).Fault
            .ShouldBe(new DeadlineFault.NotDue());
        (await ClaimAsync(office)).ShouldBe(new(0, due.NextAt));

        // Forwards over years: everything that was due fires, each level once.
        MoveTo(office, At(3, 6, 9).AddYears(3));
        (await ClaimAsync(office)).Fired.ShouldBe(1);
        (await ClaimAsync(office)).Fired.ShouldBe(1);
        (await ClaimAsync(office)).Fired.ShouldBe(0);

        // And back again: what has fired has fired.
        MoveTo(office, At(3, 6, 9));
        (await ClaimAsync(office)).Fired.ShouldBe(0);
        (await RemindersAsync(office)).Select(reminder => reminder.Reason)
            .ShouldBe([ReminderReason.OverdueInUnit, ReminderReason.OverdueUnderLeader], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_firing_that_is_refused_is_tried_again_and_given_up_at_last(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        var timer = await TimerAsync(office);
        MoveTo(office, EndOf(3, 5).AddMilliseconds(1));
        for (var attempt = 0; attempt < 8; attempt++)
        {
            (await TimerAsync(office)).State.ShouldBe(TimerState.Armed);
            (await office.SendAsync(Actor.Machine(Town.Organ), new RecordTimerProblem(
                timer.Id, Town.Root, timer.Generation, "workflow.nobody-holds"))).Fault.ShouldBeNull();
        }

        var system = Actors.Of(10, "系统管理员", "管理员", Town.Organ);
        await office.GrantAsync(Installation.Id, system.PostId, Organization.Grants.Relation.AdministerSystem);
        (await ClaimAsync(office)).Fired.ShouldBe(0);
        var failed = (await office.AskAsync(system, new ListFailedTimers())).Value.ShouldHaveSingleItem();
        (failed.Problem, failed.State, failed.RootId).ShouldBe(("workflow.nobody-holds", TimerState.Failed, Town.Root));
        (failed.StepName.Length, failed.ProcessName.Length).ShouldNotBe((0, 0));
        failed.Title.ShouldBeNull("an administrator reads no documents");
        await office.GrantAsync(Town.Root, system.OfficialId, Organization.Grants.Relation.Reader);
        (await office.AskAsync(system, new ListFailedTimers())).Value.Single().Title.ShouldNotBeNullOrEmpty();

        (await office.SendAsync(system, new RetryTimer(timer.Id))).Fault.ShouldBeNull();
        (await office.AskAsync(system, new ListFailedTimers())).Value.ShouldBeEmpty();
        var tried = (await office.AskAsync(system, new ListFailedTimers([timer.Id]))).Value.ShouldHaveSingleItem();
        (tried.State, tried.Problem).ShouldBe((TimerState.Armed, null));

        (await ClaimAsync(office)).Fired.ShouldBe(1);
        (await office.SendAsync(system, new RetryTimer(timer.Id))).Fault.ShouldBeOfType<DeadlineFault.NotFailed>();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_done_in_time_reminds_nobody(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        await Town.PassAsync(office, Town.Drafter, "submit");
        await Town.PassAsync(office, Town.Head);
        MoveTo(office, EndOf(3, 3));

        (await ClaimAsync(office)).Fired.ShouldBe(0);
        MoveTo(office, EndOf(3, 5).AddMilliseconds(1));
        await ClaimAsync(office);

        // Only the review of the office is still open; it was due on the fourth.
        var open = (await RemindersAsync(office)).ShouldHaveSingleItem();
        open.OfficialId.ShouldBe(Town.Leader.OfficialId);
        (await TimersAsync(office)).Count(timer => timer.State == TimerState.Disarmed).ShouldBe(2);
    }
}
