using System.Globalization;
using Office.Organization.Calendars;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Tests.Bpmn;

/// <summary>When what begins at a time begins next.</summary>
public sealed class TimerTurnTests
{
    private static readonly DateTimeOffset s_published = At("2026-11-22T09:00:00+08:00");

    private static readonly DueCalculator s_office = new(
        new WorkingCalendar([2026], [
            .. Enumerable.Range(1, 7).Select(day => new CalendarDay(new DateOnly(2026, 10, day), DayKind.Off, "国庆节")),
            new CalendarDay(new DateOnly(2026, 10, 10), DayKind.Work, "国庆节调休")]),
        OfficeHours.Usual);

    [Theory]
    [InlineData("2026-11-22T09:00:00+08:00", "2026-12-31T08:30:00+08:00")]
    [InlineData("2026-12-31T08:30:00+08:00", "2027-01-31T08:30:00+08:00")]
    [InlineData("2027-02-01T00:00:00+08:00", "2027-02-28T08:30:00+08:00")]
    [InlineData("2046-06-15T00:00:00+08:00", "2046-06-30T08:30:00+08:00")]
    public void A_monthly_cycle_keeps_to_the_calendar(string moment, string next) =>
        Cycle("R/2026-12-31T08:30+08:00/P1M").NextAfter(At(moment), s_published).ShouldBe(At(next));

    [Fact]
    public void A_cycle_without_a_first_moment_counts_from_when_it_was_published()
    {
        var daily = Cycle("R2/P1D");

        daily.NextAfter(s_published, s_published).ShouldBe(s_published.AddDays(1));
        daily.NextAfter(s_published.AddDays(1), s_published).ShouldBe(s_published.AddDays(2));
        daily.NextAfter(s_published.AddDays(2), s_published).ShouldBeNull();
    }

    [Fact]
    public void What_was_missed_is_left_out_and_counts()
    {
        var thrice = Cycle("R3/2026-12-01T09:00+08:00/P7D");

        thrice.NextAfter(At("2026-12-09T00:00:00+08:00"), s_published).ShouldBe(At("2026-12-15T09:00:00+08:00"));
        thrice.NextAfter(At("2026-12-15T09:00:00+08:00"), s_published).ShouldBeNull();
    }

    [Fact]
    public void A_turn_of_a_second_is_found_after_years() =>
        Cycle("R/PT1S").NextAfter(s_published.AddYears(30).AddMilliseconds(1), s_published)
            .ShouldBe(s_published.AddYears(30).AddSeconds(1));

    [Theory]
    [InlineData("2026-11-22T09:00:00+08:00", true)]
    [InlineData("2026-12-01T09:00:00+08:00", false)]
    public void A_date_comes_once(string moment, bool comes)
    {
        var due = new TimerSpec(TimerKind.Date, "2026-12-01T09:00:00+08:00").NextAfter(At(moment), s_published);

        due.ShouldBe(comes ? At("2026-12-01T09:00:00+08:00") : null);
    }

    [Fact]
    public void What_lies_beyond_the_end_of_time_never_comes() =>
        Cycle("R/P100Y").NextAfter(s_published.AddYears(5_000), s_published).ShouldBeNull();

    [Fact]
    public void A_cycle_that_begins_beyond_the_end_of_time_never_comes() =>
        Cycle("R/9999-12-31T00:00:00Z/P1Y").NextAfter(s_published, s_published).ShouldBeNull();

    [Theory]
    [InlineData("2026-09-30T09:00:00+08:00", "2026-10-08T09:00:00+08:00")]
    [InlineData("2026-10-09T09:00:00+08:00", "2026-10-10T09:00:00+08:00")]
    [InlineData("2026-10-10T09:00:00+08:00", "2026-10-12T09:00:00+08:00")]
    public void By_working_days_a_daily_cycle_leaves_out_holidays_and_comes_on_make_up_days(string moment, string next) =>
        Worked("R/2026-09-01T09:00+08:00/P1D").NextAfter(At(moment), s_published, s_office).ShouldBe(At(next));

    [Theory]
    [InlineData("R/2026-08-01T09:00+08:00/P1M", "2026-10-08T09:00:00+08:00")]
    [InlineData("R/2026-09-03T09:00+08:00/P1W", "2026-10-08T09:00:00+08:00")]
    [InlineData("R/2026-08-04T09:00+08:00/P2D", "2026-10-08T09:00:00+08:00")]
    public void By_working_days_what_falls_on_a_rest_day_comes_on_the_next_working_day(string cycle, string next) =>
        Worked(cycle).NextAfter(At("2026-09-30T12:00:00+08:00"), s_published, s_office).ShouldBe(At(next));

    [Fact]
    public void By_working_time_hours_are_office_hours() =>
        Worked("R/PT4H").NextAfter(At("2026-09-30T17:30:00+08:00"), At("2026-09-30T14:30:00+08:00"), s_office)
            .ShouldBe(s_office.AddWorkingTime(At("2026-09-30T14:30:00+08:00"), TimeSpan.FromHours(4)));

    [Fact]
    public void A_first_turn_on_a_rest_day_counts_once() =>
        Worked("R2/2026-10-01T09:00+08:00/P1D").NextAfter(At("2026-10-09T09:00:00+08:00"), s_published, s_office).ShouldBeNull();

    [Theory]
    [InlineData("R/P1D", 5)]
    [InlineData("R3/P1D", 3)]
    [InlineData("R/P7D", 0)]
    public void How_often_it_was_due_meanwhile_is_counted(string cycle, int count) =>
        Cycle(cycle).CountBetween(s_published, s_published.AddDays(5), s_published).ShouldBe(count);

    [Fact]
    public void A_date_is_due_once_at_most() => (
        new TimerSpec(TimerKind.Date, "2026-12-01T09:00:00+08:00").CountBetween(s_published, s_published.AddDays(30), s_published),
        new TimerSpec(TimerKind.Date, "2026-12-01T09:00:00+08:00").CountBetween(s_published.AddDays(30), s_published.AddDays(60), s_published))
        .ShouldBe((1, 0));

    private static TimerSpec Worked(string text) => new(TimerKind.Cycle, text, WorkingTime: true);

    private static TimerSpec Cycle(string text) => new(TimerKind.Cycle, text);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
