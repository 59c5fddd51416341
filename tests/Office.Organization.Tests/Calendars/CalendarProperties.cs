using FsCheck;
using FsCheck.Fluent;
using Office.Organization.Calendars;

namespace Office.Organization.Tests.Calendars;

/// <summary>Whatever day, count and hour: what counting forwards, backwards and between must have in common.</summary>
public sealed class CalendarProperties
{
    private static readonly DateOnly s_first = new(2023, 6, 1);

    private static readonly DateTimeOffset s_begin = new(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private static WorkingCalendar Calendar => Notices.Calendar;

    [Fact]
    public void Counting_and_adding_are_each_others_reverse() => Holds((day, count) =>
    {
        var reached = Calendar.AddWorkdays(day, count);
        Calendar.WorkdaysBetween(day, reached).ShouldBe(count);
        (count == 0 || Calendar.IsWorkday(reached)).ShouldBeTrue();
    });

    [Fact]
    public void The_quick_count_is_the_slow_one() => Holds((day, days) =>
    {
        var other = day.AddDays(Math.Abs(days) * 3);
        var slow = Enumerable.Range(1, other.DayNumber - day.DayNumber).Count(step => Calendar.IsWorkday(day.AddDays(step)));
        Calendar.WorkdaysBetween(day, other).ShouldBe(slow);
    });

    [Fact]
    public void Later_never_ends_earlier() => Holds((day, count) =>
        Calendar.AddWorkdays(day, count).ShouldBeLessThanOrEqualTo(Calendar.AddWorkdays(day.AddDays(1), count)));

    [Fact]
    public void From_a_working_day_there_and_back_is_the_same_day() => Holds((day, count) =>
    {
        var start = Calendar.OnOrAfter(day);
        Calendar.AddWorkdays(Calendar.AddWorkdays(start, count), -count).ShouldBe(start);
    });

    [Fact]
    public void Office_time_added_is_office_time_between() => Prop.ForAll<ushort, ushort>((minutes, length) =>
    {
        var (start, time) = (s_begin.AddMinutes(minutes * 16), TimeSpan.FromMinutes(length % 6000));
        var end = Notices.Calculator.AddWorkingTime(start, time);
        Notices.Calculator.WorkingTimeBetween(start, end).ShouldBe(time);
        Notices.Calculator.WorkingTimeBetween(Notices.Calculator.AddWorkingTime(end, -time), end).ShouldBe(time);
        return end >= start;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Every_text_that_is_written_reads_the_same() => Prop.ForAll<ushort, ushort, bool>((halves, minutes, natural) =>
    {
        var allowance = new Allowance((halves % 400) * (natural ? 2 : 1), TimeSpan.FromSeconds(minutes), natural);
        return allowance is { HalfDays: 0, Time.Ticks: 0 } || Allowance.Parse(allowance.ToString()) == allowance;
    }).Check(Config.QuickThrowOnFailure);

    private static void Holds(Action<DateOnly, int> check) => Prop.ForAll<ushort, short>((day, count) =>
    {
        check(s_first.AddDays(day % 1600), count % 300);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
