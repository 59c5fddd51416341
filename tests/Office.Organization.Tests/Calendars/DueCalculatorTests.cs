using System.Globalization;
using Office.Organization.Calendars;

namespace Office.Organization.Tests.Calendars;

/// <summary>Days, half days, office hours, natural days, "by the end of", and the same backwards.</summary>
public sealed class DueCalculatorTests
{
    private static DueCalculator Calculator => Notices.Calculator;

    [Theory]
    // Days: the first is not counted, the last runs to its end.
    [InlineData("2026-04-30 10:00", "P3D", "2026-05-08 23:59:59.999")]
    [InlineData("2026-04-30 00:00", "P3D", "2026-05-08 23:59:59.999")]
    [InlineData("2026-02-21 10:00", "P1D", "2026-02-24 23:59:59.999")]
    // Half days: the end of the morning.
    [InlineData("2026-03-02 10:00", "P0.5D", "2026-03-03 11:59:59.999")]
    [InlineData("2026-03-06 16:00", "P1.5D", "2026-03-10 11:59:59.999")]
    // Office hours run on over the lunch, the night and the weekend.
    [InlineData("2026-03-02 10:00", "PT1H", "2026-03-02 11:00")]
    [InlineData("2026-03-02 11:00", "PT2H", "2026-03-02 15:00")]
    [InlineData("2026-03-06 17:00", "PT2H", "2026-03-09 10:00")]
    [InlineData("2026-03-02 05:00", "PT1H", "2026-03-02 09:30")]
    [InlineData("2026-02-14 17:00", "PT1H", "2026-02-24 09:00")]
    [InlineData("2026-03-02 10:00", "P1DT1H", "2026-03-04 09:30")]
    // Natural days end on a working day.
    [InlineData("2026-03-02 10:00", "natural:P5D", "2026-03-09 23:59:59.999")]
    [InlineData("2026-03-02 10:00", "natural:P30D", "2026-04-01 23:59:59.999")]
    [InlineData("2026-03-02 10:00", "natural:P1W", "2026-03-09 23:59:59.999")]
    [InlineData("2026-03-02 22:00", "natural:PT12H", "2026-03-03 10:00")]
    public void A_time_allowed_ends(string start, string allowance, string expected)
    {
        var due = Calculator.After(At(start), Allowance.Parse(allowance)!);

        due.At.ShouldBe(At(expected));
        due.IsProvisional.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2027-01-04 09:00", "P3D")]
    [InlineData("2026-12-30 09:00", "P3D")]
    [InlineData("2026-12-30 09:00", "natural:P5D")]
    public void What_touches_a_year_without_a_notice_is_provisional(string start, string allowance) =>
        Calculator.After(At(start), Allowance.Parse(allowance)!).IsProvisional.ShouldBeTrue();

    [Fact]
    public void A_notice_that_comes_later_moves_the_deadline()
    {
        var (start, allowance) = (At("2026-12-30 09:00"), Allowance.Workdays(2));
        Calculator.After(start, allowance).At.ShouldBe(At("2027-01-01 23:59:59.999"));
        var notice = new WorkingCalendar(
            [2026, 2027], [new(new(2027, 1, 1), DayKind.Off, "元旦"), new(new(2027, 1, 3), DayKind.Work, "元旦补班")]);

        var due = TimeRules.Usual.On(notice).After(start, allowance);

        due.At.ShouldBe(At("2027-01-03 23:59:59.999"));
        due.IsProvisional.ShouldBeFalse();
    }

    [Fact]
    public void Natural_days_may_end_on_a_rest_day_where_the_organ_says_so()
    {
        var calculator = new DueCalculator(Notices.Calendar, OfficeHours.Usual, movesOffRestDays: false);

        calculator.After(At("2026-03-02 10:00"), Allowance.NaturalDays(5)).At.ShouldBe(At("2026-03-07 23:59:59.999"));
    }

    [Fact]
    public void On_a_half_day_only_its_half_is_worked()
    {
        var calendar = new WorkingCalendar([2026], [new(new(2026, 3, 3), DayKind.Morning, "半天")]);
        var calculator = TimeRules.Usual.On(calendar);

        calculator.AddWorkingTime(At("2026-03-03 11:30"), TimeSpan.FromHours(1)).ShouldBe(At("2026-03-04 09:00"));
        calculator.IsOfficeTime(At("2026-03-03 15:00")).ShouldBeFalse();
        calculator.After(At("2026-03-02 15:00"), Allowance.Workdays(1)).At.ShouldBe(At("2026-03-03 23:59:59.999"));
    }

    [Theory]
    [InlineData(CalendarPeriod.Week, "2026-02-10 10:00", "2026-02-14 23:59:59.999")]
    [InlineData(CalendarPeriod.Month, "2026-05-12 10:00", "2026-05-29 23:59:59.999")]
    public void By_the_end_of_a_period_is_the_end_of_its_last_working_day(CalendarPeriod period, string from, string expected) =>
        Calculator.ByEndOf(period, At(from)).At.ShouldBe(At(expected));

    [Theory]
    [InlineData("2026-05-08 23:59:59.999", "P3D", "2026-04-30 23:59:59.999")]
    [InlineData("2026-03-09 10:00", "PT2H", "2026-03-06 17:00")]
    [InlineData("2026-03-09 10:00", "natural:P2D", "2026-03-07 10:00")]
    public void Backwards_it_says_when_to_begin(string due, string allowance, string expected) =>
        Calculator.LatestStart(At(due), Allowance.Parse(allowance)!).At.ShouldBe(At(expected));

    [Theory]
    [InlineData("2026-03-02 08:29", false)]
    [InlineData("2026-03-02 08:30", true)]
    [InlineData("2026-03-02 12:00", false)]
    [InlineData("2026-03-02 17:29", true)]
    [InlineData("2026-03-07 10:00", false)]
    [InlineData("2026-02-28 10:00", true)]
    [InlineData("2026-02-20 10:00", false)]
    public void The_office_is_at_work(string at, bool expected) => Calculator.IsOfficeTime(At(at)).ShouldBe(expected);

    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-02 23:59", 0)]
    [InlineData("2026-03-02 10:00", "2026-03-03 23:59", 1)]
    [InlineData("2026-02-13 10:00", "2026-02-28 23:59", 6)]
    [InlineData("2026-03-03 10:00", "2026-03-02 23:59", -1)]
    [InlineData("2026-03-02 15:00", "2026-03-02 14:00", -1)]
    [InlineData("2026-03-09 09:00", "2026-03-06 23:59", -1)]
    public void Working_days_left(string now, string due, int expected) =>
        Calculator.WorkdaysLeft(At(now), At(due)).ShouldBe(expected);

    [Theory]
    [InlineData("2026-03-06 23:59:59.999", "2026-03-03 10:00", "2026-03-05 10:00", "P4D", "2026-03-10 23:59:59.999")]
    [InlineData("2026-03-06 23:59:59.999", "2026-03-07 10:00", "2026-03-08 10:00", "P4D", "2026-03-06 23:59:59.999")]
    [InlineData("2026-03-02 11:00", "2026-03-02 10:00", "2026-03-02 15:00", "PT2H", "2026-03-02 16:00")]
    [InlineData("2026-03-02 11:00", "2026-03-02 10:00", "2026-03-02 15:00", "natural:PT2H", "2026-03-02 16:00")]
    [InlineData("2026-03-06 23:59:59.999", "2026-03-05 10:00", "2026-03-03 10:00", "P4D", "2026-03-06 23:59:59.999")]
    public void A_clock_that_stood_still_moves_the_deadline(string due, string from, string to, string allowance, string expected) =>
        Calculator.Shift(At(due), At(from), At(to), Allowance.Parse(allowance)!).At.ShouldBe(At(expected));

    private static DateTimeOffset At(string text) => new(
        DateTime.Parse(text, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
