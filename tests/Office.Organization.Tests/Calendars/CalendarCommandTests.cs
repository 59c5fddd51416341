using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Calendars;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Organization.Tests.Directory;
using Office.Testing;

namespace Office.Organization.Tests.Calendars;

/// <summary>Bringing in notices and rules, on both databases.</summary>
public sealed class CalendarCommandTests
{
    private static readonly Actor s_machine = Actor.Machine(Installation.Id);

    private static readonly SetCalendarYear s_notice =
        new(2027, "测试通知", [new(new(2027, 1, 1), DayKind.Off, "元旦"), new(new(2027, 1, 3), DayKind.Work, "元旦补班")]);

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_notice_is_brought_in_once_and_raises_the_revision(DatabaseKind kind)
    {
        await using var host = await OfficeHost.StartAsync(kind, services => OrganizationModule.Add(services));
        var calendar = host.Get<CalendarSource>();

        (await host.SendAsync(s_machine, s_notice)).Value.ShouldBeTrue();
        (await calendar.RefreshAsync(TestContext.Current.CancellationToken)).ShouldBeNull();
        var first = calendar.Calendar.Revision;
        (await host.SendAsync(s_machine, s_notice)).Value.ShouldBeFalse();
        (await host.SendAsync(s_machine, s_notice with { Source = "更正", OnlyFirst = true })).Value.ShouldBeFalse();
        (await host.SendAsync(s_machine, s_notice with { Source = "更正" })).Value.ShouldBeTrue();
        await calendar.RefreshAsync(TestContext.Current.CancellationToken);

        calendar.Calendar.HasNotice(2027).ShouldBeTrue();
        calendar.Calendar.IsWorkday(new(2027, 1, 1)).ShouldBeFalse();
        calendar.Calendar.IsWorkday(new(2027, 1, 3)).ShouldBeTrue();
        first.ShouldBeGreaterThan(0);
        calendar.Calendar.Revision.ShouldBeGreaterThan(first);
        var shelf = (await host.AskAsync(Actors.Wang, new GetCalendarYears())).Value;
        shelf.Years.ShouldHaveSingleItem().Source.ShouldBe("更正");
        shelf.MayImport.ShouldBeFalse();
    }

    [Fact]
    public async Task Only_the_system_administrator_brings_in_a_notice()
    {
        await using var host = await OfficeHost.StartAsync();
        (await host.SendAsync(Actors.Wang, s_notice)).Fault.ShouldNotBeNull();

        await host.GrantAsync(Installation.Id, Actors.Wang.PostId, Relation.AdministerSystem);

        (await host.SendAsync(Actors.Wang, s_notice)).Value.ShouldBeTrue();
        (await host.AskAsync(Actors.Wang, new GetCalendarYears())).Value.MayImport.ShouldBeTrue();
    }

    [Fact]
    public async Task A_notice_that_cannot_be_one_is_refused()
    {
        await using var host = await OfficeHost.StartAsync();
        CalendarDay[] off = [new(new(2027, 1, 1), DayKind.Off, "元旦")];

        (await host.SendAsync(s_machine, s_notice with { Year = 1 })).Fault.ShouldBeOfType<CalendarFault.YearUnusable>();
        (await host.SendAsync(s_machine, s_notice with { Source = " " })).Fault.ShouldBeOfType<CalendarFault.SourceUnusable>();
        (await host.SendAsync(s_machine, s_notice with { Days = [] })).Fault.ShouldBeOfType<CalendarFault.NoDays>();
        (await host.SendAsync(s_machine, s_notice with { Days = [.. off, .. off] })).Fault.ShouldBeOfType<CalendarFault.DayTwice>();
        (await host.SendAsync(s_machine, s_notice with { Year = 2028 })).Fault.ShouldBeOfType<CalendarFault.DayOutside>();
        (await host.SendAsync(s_machine, s_notice with { Days = [.. off, new(new(2027, 1, 2), (DayKind)99, "?")] })).Fault
            .ShouldBeOfType<CalendarFault.DayUnusable>();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_organ_counts_by_its_own_rules_or_by_those_above_it(DatabaseKind kind)
    {
        await using var host = await OfficeHost.StartAsync(
            kind, services => services.AddSingleton<IDirectorySource>(new StandingTown()));
        var rules = TimeRules.Usual with { Limits = [Allowance.Workdays(7), Allowance.Workdays(3), Allowance.Workdays(1)] };
        var clerk = Actors.Of(4, "文书", "科员", SmallTown.County);
        (await host.SendAsync(clerk, new SetTimeRules(rules))).Fault.ShouldBeOfType<FoundationFault.NotAllowed>();
        await host.GrantAsync(SmallTown.County, clerk.PostId, Relation.RegisterFor);

        (await host.SendAsync(clerk, new SetTimeRules(rules))).Value.ShouldBeTrue();
        (await host.SendAsync(clerk, new SetTimeRules(TimeRules.Usual, OnlyFirst: true))).Value.ShouldBeFalse();
        (await host.SendAsync(clerk, new SetTimeRules(rules with { BlueDays = 0 }))).Fault
            .ShouldBeOfType<CalendarFault.LightsUnusable>();
        await host.Get<CalendarSource>().RefreshAsync(TestContext.Current.CancellationToken);

        var calendar = host.Get<CalendarSource>();
        calendar.RulesOf(SmallTown.Village).LimitFor(1).ShouldBe(Allowance.Workdays(3));
        calendar.RulesOf(SmallTown.County).LimitFor(2).ShouldBe(Allowance.Workdays(1));
        calendar.RulesOf(Actors.Organ).ShouldBe(TimeRules.Usual);
    }

    private sealed class StandingTown : IDirectorySource
    {
        public DirectorySnapshot Current => SmallTown.Snapshot;
    }
}
