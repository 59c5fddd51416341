using Office.Documents.Supervisions;
using Office.Organization.Calendars;

namespace Office.Documents.Tests.Supervisions;

/// <summary>Who grants how long an extension, and when the next report is due.</summary>
public sealed class SupervisionRulesTests
{
    [Theory]
    [InlineData(1, ExtensionLevel.Supervisor)]
    [InlineData(5, ExtensionLevel.Supervisor)]
    [InlineData(6, ExtensionLevel.DeputyLeader)]
    [InlineData(15, ExtensionLevel.DeputyLeader)]
    [InlineData(16, ExtensionLevel.Leader)]
    public void The_longer_an_extension_the_higher_it_goes(int workdays, ExtensionLevel level) =>
        SupervisionRules.Usual.LevelOf(workdays).ShouldBe(level);

    [Fact]
    public void A_report_that_would_be_due_on_a_rest_day_is_due_on_the_next_working_day()
    {
        var saturday = new DateOnly(2026, 3, 7);

        ReportInterval.Weekly.After(saturday.AddDays(-7), WorkingCalendar.Empty).ShouldBe(new DateOnly(2026, 3, 9));
        ReportInterval.Monthly.After(new DateOnly(2026, 1, 31), WorkingCalendar.Empty).ShouldBe(new DateOnly(2026, 3, 2));
        ReportInterval.Once.After(saturday, WorkingCalendar.Empty).ShouldBeNull();
    }
}
