using Microsoft.EntityFrameworkCore;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Officials;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.BusinessForms;

/// <summary>Several absences of one official: from granted leaves, and ended early.</summary>
public sealed class AbsenceTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Each_granted_leave_is_an_absence_of_its_own_and_names_who_acts(DatabaseKind kind)
    {
        await using var town = await StartAsync(kind);

        await GrantAsync(town, "2026-12-01/2026-12-03", Colleague);
        await GrantAsync(town, "2026-12-03/2026-12-04", Head);
        await GrantAsync(town, "2027-01-11/2027-01-12", Colleague);

        var absences = (await town.AskAsync(Drafter, new ListAbsences())).Value;
        absences.Select(row => (row.Entry.From.Day, row.Entry.To.Day, row.IsOver)).ShouldBe([(11, 12, false), (3, 4, false), (1, 3, false)]);
        var delegations = await town.Office.ReadAsync(db => db.Set<Delegation>().OrderBy(d => d.FromDay).ToListAsync(Token));
        delegations.Select(set => (set.DelegateId, set.FromDay.Day, set.ToDay.Day)).ShouldBe(
            [(Colleague.OfficialId, 1, 3), (Head.OfficialId, 3, 4), (Colleague.OfficialId, 11, 12)]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_directory_knows_every_absence_that_is_not_over(DatabaseKind kind)
    {
        await using var town = await StartAsync(kind);
        await RecordAsync(town, 1, 2);
        await RecordAsync(town, 3, 5);
        var gone = await RecordAsync(town, 20, 21);
        (await town.SendAsync(Drafter, new EndAbsence(gone))).Fault.ShouldBeNull();

        var directory = (await town.AskAsync(Actor.Machine(Installation.Id), new LoadDirectory())).Value;

        var official = directory.Official(Drafter.OfficialId)!;
        official.AbsentUntil(Day(1)).ShouldBe(Day(5));
        official.IsAbsent(Day(6)).ShouldBeFalse();
        official.IsAbsent(Day(20)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_leave_that_is_told_twice_is_recorded_once()
    {
        await using var town = await StartAsync();
        var told = new RecordLeave(Drafter.OfficialId, Day(1), Day(2), CauseId: town.Office.Ids.Next());

        var first = await town.SendAsync(Actor.Machine(Organ), told);
        var second = await town.SendAsync(Actor.Machine(Organ), told);

        second.Value.ShouldBe(first.Value);
        (await town.Office.ReadAsync(db => db.Set<Absence>().CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task Who_comes_back_early_is_here_and_the_absence_stays_on_record()
    {
        await using var town = await StartAsync();
        var id = await RecordAsync(town, 1, 20);

        (await town.SendAsync(Colleague, new EndAbsence(id))).Fault.ShouldBe(new OfficialFault.AbsenceMissing());
        (await town.SendAsync(Drafter, new EndAbsence(id))).Fault.ShouldBeNull();
        (await town.SendAsync(Drafter, new EndAbsence(id))).Fault.ShouldBe(new OfficialFault.AbsenceOver());

        var row = (await town.AskAsync(Drafter, new ListAbsences())).Value.ShouldHaveSingleItem();
        (row.IsOver, row.EndedAt).ShouldBe((true, town.Office.Clock.GetUtcNow()));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_is_back_ends_the_delegation_that_came_with_the_leave_and_no_other(DatabaseKind kind)
    {
        await using var town = await StartAsync(kind);
        await GrantAsync(town, "2026-12-01/2026-12-03", Colleague);
        await GrantAsync(town, "2026-12-10/2026-12-12", Colleague);
        (await town.SendAsync(Drafter, new SetDelegation(Drafter.OfficialId, Head.OfficialId, Day(1), Day(3)))).Fault.ShouldBeNull();
        var first = (await town.AskAsync(Drafter, new ListAbsences())).Value.Single(row => row.Entry.From == Day(1));

        (await town.SendAsync(Drafter, new EndAbsence(first.Entry.Id))).Fault.ShouldBeNull();

        var delegations = await town.Office.ReadAsync(db => db.Set<Delegation>().ToListAsync(Token));
        var ended = delegations.Where(set => set.EndedAt != null).ShouldHaveSingleItem();
        (ended.DelegateId, ended.FromDay, ended.EndedBy).ShouldBe((Colleague.OfficialId, Day(1), Drafter.OfficialId));
        delegations.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Days_that_end_before_they_begin_are_refused()
    {
        await using var town = await StartAsync();

        (await town.SendAsync(Actor.Machine(Organ), new RecordLeave(Drafter.OfficialId, Day(2), Day(1)))).Fault
            .ShouldBe(new OfficialFault.LeaveUnusable());
    }

    private static DateOnly Day(int day) => new(2026, 12, day);

    private static async Task<Guid> RecordAsync(DispatchTown town, int from, int to) =>
        (await town.SendAsync(Actor.Machine(Organ), new RecordLeave(Drafter.OfficialId, Day(from), Day(to)))).Value;

    private static async Task GrantAsync(DispatchTown town, string when, Actor agent)
    {
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave.With("when", when).With("agent", agent.OfficialId.ToString("D")));
        (await town.DecideAsync(Head, id)).Fault.ShouldBeNull();
        (await town.DecideAsync(Clerk, id, "done")).Fault.ShouldBeNull();
        await town.PumpAsync();
    }

    private static async Task<DispatchTown> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var town = await DispatchTown.StartAsync(kind);
        await town.InstallAsync("leave");
        var organ = Office.Organization.Organs.Organ.Create(Organ, new("TJ", "铜江县人民政府", "铜江县政府", OrganLevel.County, null, 1, null, [], null));
        await town.Office.ArrangeAsync(db => db.Add(organ.Value));
        var entered = Official.Enter(Drafter.OfficialId, new EnterOfficial(Organ, "TJ-0001", Drafter.Name, "wang jian guo", 1, ""));
        await town.Office.ArrangeAsync(db => db.Add(entered.Value));
        return town;
    }
}
