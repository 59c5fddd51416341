using Office.Integration.Tests.Workflow;
using Office.Organization.Calendars;
using Office.Organization;
using Office.Workflow.Deadlines;
using Office.Workflow.WorkItems;
using static Office.Integration.Tests.Deadlines.DeadlineTown;

namespace Office.Integration.Tests.Deadlines;

/// <summary>What is overdue goes up the line, and stays with whoever has it.</summary>
public sealed class EscalationTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_head_of_the_unit_is_told_first_and_the_leader_a_working_day_later(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        var item = (await Town.PendingAsync(office, Town.Drafter)).WorkItemId;

        // Friday, the sixth: overdue since midnight.
        MoveTo(office, At(3, 6));
        await ClaimAsync(office);
        (await office.AskAsync(Town.Head, new ListReminders())).Value.ShouldHaveSingleItem().Reason.ShouldBe(ReminderReason.OverdueInUnit);
        (await office.AskAsync(Town.Leader, new ListReminders())).Value.ShouldBeEmpty();

        // The weekend is no working day: the leader is told when Friday is over.
        MoveTo(office, EndOf(3, 6).AddMilliseconds(-1));
        await ClaimAsync(office);
        (await office.AskAsync(Town.Leader, new ListReminders())).Value.ShouldBeEmpty();
        MoveTo(office, At(3, 7));
        await ClaimAsync(office);
        var told = (await office.AskAsync(Town.Leader, new ListReminders())).Value.ShouldHaveSingleItem();
        told.Reason.ShouldBe(ReminderReason.OverdueUnderLeader);
        told.HolderNames.ShouldBe([Town.Drafter.Name]);
        told.Snapshot.Due.ShouldBe(EndOf(3, 5));

        // The item is where it was, and whoever was told may read the matter.
        (await Town.PendingAsync(office, Town.Drafter)).WorkItemId.ShouldBe(item);
        (await Town.BoxesAsync(office, Town.Leader)).ShouldBe((0, 0, 0));
        (await office.AskAsync(Town.Leader, new GetTrack(Town.Root))).Fault.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_the_head_s_own_delay_the_leader_is_told_at_once(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        await Town.PassAsync(office, Town.Drafter, "submit");
        MoveTo(office, At(3, 5));

        await ClaimAsync(office);

        (await office.AskAsync(Town.Leader, new ListReminders())).Value.ShouldHaveSingleItem();
        (await office.AskAsync(Town.Head, new ListReminders())).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_leader_in_charge_of_the_unit_is_told_where_the_organ_has_stated_one()
    {
        await using var office = await StartAsync(DatabaseKind.Sqlite);
        var rules = TimeRules.Usual with
        {
            Limits = [null, Allowance.Workdays(1), null],
            InCharge = new Dictionary<Guid, Guid> { [Town.Head.UnitId] = Town.Office.PostId },
        };
        (await office.SendAsync(Actor.Machine(Town.Organ), new SetTimeRules(rules))).Fault.ShouldBeNull();
        await RefreshAsync(office);
        await BeginAsync(office, Town.Root);
        MoveTo(office, At(3, 12));

        await ClaimAsync(office);
        await ClaimAsync(office);

        (await office.AskAsync(Town.Office, new ListReminders())).Value.ShouldHaveSingleItem();
        (await office.AskAsync(Town.Leader, new ListReminders())).Value.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_reminder_goes_when_it_is_laid_aside_or_the_work_is_done(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        MoveTo(office, At(3, 10));
        await ClaimAsync(office);
        await ClaimAsync(office);
        var head = (await office.AskAsync(Town.Head, new ListReminders())).Value.ShouldHaveSingleItem();

        (await office.SendAsync(Town.Leader, new LayReminderAside(head.ReminderId))).Fault
            .ShouldBeOfType<DeadlineFault.ReminderMissing>();
        (await office.SendAsync(Town.Head, new LayReminderAside(head.ReminderId))).Fault.ShouldBeNull();
        (await office.AskAsync(Town.Head, new ListReminders())).Value.ShouldBeEmpty();

        (await office.AskAsync(Town.Leader, new ListReminders())).Value.ShouldHaveSingleItem();
        await Town.PassAsync(office, Town.Drafter, "submit");
        (await office.AskAsync(Town.Leader, new ListReminders())).Value.ShouldBeEmpty();
    }
}
