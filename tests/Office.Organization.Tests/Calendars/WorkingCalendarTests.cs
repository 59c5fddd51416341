using System.Globalization;
using Office.Organization.Calendars;

namespace Office.Organization.Tests.Calendars;

/// <summary>The values of the State Council's yearly notices, and the days that follow from them.</summary>
public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData(2024, 28, 251)]
    [InlineData(2025, 28, 248)]
    [InlineData(2026, 33, 248)]
    public void A_year_has_as_many_days_off_and_working_days_as_its_notice_says(int year, int off, int workdays)
    {
        Notices.Of(year).Days.Count(day => day.Kind == DayKind.Off).ShouldBe(off);
        Notices.Calendar.WorkdaysBetween(new(year - 1, 12, 31), new(year, 12, 31)).ShouldBe(workdays);
    }

    [Theory]
    [InlineData(2024, "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12")]
    [InlineData(2025, "01-26 02-08 04-27 09-28 10-11")]
    [InlineData(2026, "01-04 02-14 02-28 05-09 09-20 10-10")]
    public void The_days_worked_instead_are_those_of_the_notice(int year, string days) =>
        Notices.Of(year).Days.Where(day => day.Kind == DayKind.Work)
            .Select(day => day.Date.ToString("MM-dd", CultureInfo.InvariantCulture))
            .ShouldBe(days.Split(' '));

    [Fact]
    public void The_days_off_of_2026_are_those_of_the_notice()
    {
        string[] ranges =
        [
            "01-01/01-03", "02-15/02-23", "04-04/04-06", "05-01/05-05", "06-19/06-21", "09-25/09-27", "10-01/10-07",
        ];
        var expected = ranges.Select(range => range.Split('/')).SelectMany(range => Days(Day($"2026-{range[0]}"), Day($"2026-{range[1]}")));

        Notices.Of(2026).Days.Where(day => day.Kind == DayKind.Off).Select(day => day.Date).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2025-12-31", 1, "2026-01-04")]
    [InlineData("2026-02-13", 5, "2026-02-27")]
    [InlineData("2026-02-13", 6, "2026-02-28")]
    [InlineData("2026-04-30", 3, "2026-05-08")]
    [InlineData("2026-05-08", 1, "2026-05-09")]
    [InlineData("2026-09-30", 3, "2026-10-10")]
    [InlineData("2025-09-30", 1, "2025-10-09")]
    [InlineData("2025-01-27", 1, "2025-02-05")]
    [InlineData("2024-02-08", 1, "2024-02-09")]
    [InlineData("2024-09-13", 2, "2024-09-18")]
    public void Working_days_are_counted_over_holidays_and_days_worked_instead(string from, int count, string expected)
    {
        Notices.Calendar.AddWorkdays(Day(from), count).ShouldBe(Day(expected));
        Notices.Calendar.IsProvisional(Day(from), Day(expected)).ShouldBeFalse();
    }

    [Fact]
    public void A_count_that_touches_a_year_without_a_notice_is_provisional()
    {
        var from = Day("2027-01-04");

        Notices.Calendar.IsProvisional(from, Notices.Calendar.AddWorkdays(from, 3)).ShouldBeTrue();
        Notices.Calendar.IsProvisional(Day("2026-12-30"), Day("2027-01-04")).ShouldBeTrue();
        Notices.Calendar.IsProvisional(Day("2026-12-30"), Day("2026-12-31")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-02-24", -1, "2026-02-14")]
    [InlineData("2026-10-08", -2, "2026-09-29")]
    public void Backwards_the_same_days_count(string from, int count, string expected) =>
        Notices.Calendar.AddWorkdays(Day(from), count).ShouldBe(Day(expected));

    [Theory]
    [InlineData(CalendarPeriod.Day, "2026-02-16", "2026-02-16")]
    [InlineData(CalendarPeriod.Week, "2026-02-10", "2026-02-14")]
    [InlineData(CalendarPeriod.Month, "2026-02-10", "2026-02-28")]
    [InlineData(CalendarPeriod.Month, "2026-05-12", "2026-05-29")]
    [InlineData(CalendarPeriod.Quarter, "2026-07-01", "2026-09-30")]
    [InlineData(CalendarPeriod.Year, "2026-07-01", "2026-12-31")]
    public void The_end_of_a_period_is_its_last_working_day(CalendarPeriod period, string day, string expected) =>
        Notices.Calendar.LastWorkdayOf(period, Day(day)).ShouldBe(Day(expected));

    [Fact]
    public void A_year_without_a_notice_goes_by_the_weekday()
    {
        Notices.Calendar.IsWorkday(Day("2027-10-01")).ShouldBeTrue();
        Notices.Calendar.IsWorkday(Day("2027-10-02")).ShouldBeFalse();
        Notices.Calendar.HasNotice(2027).ShouldBeFalse();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) =>
        Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
}
