using Microsoft.EntityFrameworkCore;
using Office.Integration.Tests.Workflow;
using Office.Organization;
using Office.Organization.DutyRosters;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;
using static Office.Integration.Tests.Deadlines.DeadlineTown;

namespace Office.Integration.Tests.Deadlines;

/// <summary>值班: what is 特急 and arrives while nobody is in the office goes to the duty officer too.</summary>
public sealed class DutyTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_most_urgent_outside_hours_reaches_the_duty_officer_too(DatabaseKind kind)
    {
        await using var office = await OnDutyAsync(kind, Town.SecondClerk, DutyRole.Officer);
        await MakeMostUrgentAsync(office);
        MoveTo(office, At(3, 2, 20));

        await Town.PassAsync(office, Town.Drafter, "submit");
        await office.PumpAsync();
        await office.PumpAsync();

        var told = (await office.AskAsync(Town.SecondClerk, new ListReminders())).Value.ShouldHaveSingleItem();
        told.Reason.ShouldBe(ReminderReason.ArrivedOffHours);
        told.HolderNames.ShouldBe([Town.Head.Name]);
        (await Town.BoxesAsync(office, Town.Head)).Pending.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Work_that_cannot_wait_is_done_by_the_duty_officer_for_its_holder(DatabaseKind kind)
    {
        await using var office = await AtNumberAsync(kind, At(3, 2, 20));
        var item = (await Town.PendingAsync(office, Town.Head)).WorkItemId;

        (await Town.MoveAsync(office, Town.Head, item, "complete", "numbered")).Fault.ShouldBeNull();

        var done = await office.ReadAsync(db => db.Set<WorkItem>().SingleAsync(one => one.Id == item, TestContext.Current.CancellationToken));
        done.ClosedBy.ShouldBe(Town.Head.OfficialId);
        done.ClosedFor.ShouldBeOneOf(Town.Clerk.OfficialId, Town.SecondClerk.OfficialId);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task In_the_morning_the_duty_officer_has_it_no_more(DatabaseKind kind)
    {
        await using var office = await AtNumberAsync(kind, At(3, 2, 20));
        var item = (await Town.PendingAsync(office, Town.Head)).WorkItemId;
        var machine = Actor.Machine(Installation.Id);
        (await office.AskAsync(machine, new ListUncarried())).Value.ShouldBeEmpty();

        MoveTo(office, At(3, 3, 10));

        (await Town.MoveAsync(office, Town.Head, item, "complete", "numbered")).Fault.ShouldBe(new WorkflowFault.DelegationOver());
        (await office.AskAsync(machine, new ListUncarried())).Value.ShouldBe([Town.Root]);
        (await office.SendAsync(machine, new CarryDelegations(Town.Root))).Fault.ShouldBeNull();
        (await office.AskAsync(Town.Head, new ListWorkItems(Box.Pending))).Value.Rows.ShouldBeEmpty();
        (await Town.PendingAsync(office, Town.Clerk)).WorkItemId.ShouldBe(item);
    }

    [Fact]
    public async Task What_is_to_be_decided_stays_with_who_decides_it()
    {
        await using var office = await OnDutyAsync(DatabaseKind.Sqlite, Town.Office, DutyRole.Officer);
        await office.Get<DutyRosterSource>().RefreshAsync(TestContext.Current.CancellationToken);
        await MakeMostUrgentAsync(office);
        MoveTo(office, At(3, 2, 20));

        await Town.PassAsync(office, Town.Drafter, "submit");
        await office.PumpAsync();

        (await office.AskAsync(Town.Office, new ListWorkItems(Box.Pending))).Value.Rows.ShouldBeEmpty();
        (await office.AskAsync(Town.Office, new ListReminders())).Value.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(20, false)]
    public async Task In_office_hours_or_when_it_is_not_most_urgent_nobody_else_is_told(int hour, bool mostUrgent)
    {
        await using var office = await OnDutyAsync(DatabaseKind.Sqlite, Town.SecondClerk, DutyRole.Officer);
        if (mostUrgent)
        {
            await MakeMostUrgentAsync(office);
        }

        MoveTo(office, At(3, 2, hour));
        await Town.PassAsync(office, Town.Drafter, "submit");
        await office.PumpAsync();

        (await RemindersAsync(office)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_there_is_no_duty_officer_the_leader_on_duty_is_told()
    {
        await using var office = await OnDutyAsync(DatabaseKind.Sqlite, Town.Leader, DutyRole.Leader);
        await MakeMostUrgentAsync(office);
        MoveTo(office, At(3, 2, 20));

        await Town.PassAsync(office, Town.Drafter, "submit");
        await office.PumpAsync();

        (await office.AskAsync(Town.Leader, new ListReminders())).Value.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_roster_is_kept_by_the_organ_s_office(DatabaseKind kind)
    {
        await using var office = await StartAsync(kind);
        PlannedShift shift = new(Town.Clerk.OfficialId, DutyRole.Officer, At(3, 2, 18), At(3, 3, 8), "0857-8888");
        (await office.SendAsync(Town.Clerk, new AddDutyShifts([shift]))).Fault.ShouldBeOfType<FoundationFault.NotAllowed>();
        await office.GrantAsync(Town.Organ, Town.Clerk.PostId, Relation.RegisterFor);

        (await office.SendAsync(Town.Clerk, new AddDutyShifts([]))).Fault.ShouldBeOfType<DutyFault.NoShifts>();
        (await office.SendAsync(Town.Clerk, new AddDutyShifts([shift with { To = shift.From }]))).Fault.ShouldBeOfType<DutyFault.TimesUnusable>();
        (await office.SendAsync(Town.Clerk, new AddDutyShifts([shift with { Phone = "=1+1" }]))).Fault.ShouldBeOfType<DutyFault.PhoneUnusable>();
        (await office.SendAsync(Town.Clerk, new AddDutyShifts([shift with { OfficialId = Town.Guest.OfficialId }]))).Fault
            .ShouldBeOfType<DutyFault.NotOfOrgan>();
        (await office.SendAsync(Town.Clerk, new AddDutyShifts([shift, shift with { From = At(3, 2, 20) }]))).Fault
            .ShouldBeOfType<DutyFault.Overlaps>();
        (await office.SendAsync(Town.Clerk, new AddDutyShifts([shift]))).Value.ShouldBe(1);

        var kept = (await office.AskAsync(Town.Drafter, new GetDutyRoster(At(3, 1), At(3, 8)))).Value.ShouldHaveSingleItem();
        kept.Phone.ShouldBe("0857-8888");
        (await office.AskAsync(Town.Guest, new GetDutyRoster(At(3, 1), At(3, 8)))).Value.ShouldBeEmpty();
        await office.Get<DutyRosterSource>().RefreshAsync(TestContext.Current.CancellationToken);
        office.Get<IDutyRoster>().OnDuty(Town.Organ, At(3, 2, 19)).ShouldBe([Town.Clerk.OfficialId]);
        office.Get<IDutyRoster>().OnDuty(Town.Organ, At(3, 3, 8)).ShouldBeEmpty();
        (await office.SendAsync(Town.Clerk, new RemoveDutyShift(kept.Id))).Fault.ShouldBeNull();
        (await office.SendAsync(Town.Clerk, new RemoveDutyShift(kept.Id))).Fault.ShouldBeOfType<DutyFault.ShiftMissing>();
    }

    private static async Task<OfficeHost> OnDutyAsync(DatabaseKind kind, Actor actor, DutyRole role)
    {
        var office = await StartedAsync(kind);
        (await office.SendAsync(Actor.Machine(Town.Organ), new AddDutyShifts(
            [new(actor.OfficialId, role, At(3, 2, 8), At(3, 3, 8))]))).Fault.ShouldBeNull();
        return office;
    }

    /// <summary>Something most urgent has come to be numbered while the head of a unit is on duty.</summary>
    private static async Task<OfficeHost> AtNumberAsync(DatabaseKind kind, DateTimeOffset at)
    {
        var office = await OnDutyAsync(kind, Town.Head, DutyRole.Officer);
        await office.Get<DutyRosterSource>().RefreshAsync(TestContext.Current.CancellationToken);
        await MakeMostUrgentAsync(office);
        MoveTo(office, at);
        await Town.PassAsync(office, Town.Drafter, "submit");
        foreach (var actor in new[] { Town.Head, Town.Office, Town.Leader, Town.Office })
        {
            await Town.PassAsync(office, actor);
        }

        for (var round = 0; round < 3; round++)
        {
            await office.PumpAsync();
        }

        return office;
    }

    private static async Task MakeMostUrgentAsync(OfficeHost office)
    {
        var item = (await Town.PendingAsync(office, Town.Drafter)).WorkItemId;
        (await Town.MoveAsync(office, Town.Drafter, item, "rename", "关于紧急防汛工作的通知")).Fault.ShouldBeNull();
    }
}
