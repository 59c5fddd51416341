using System.Globalization;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Tests.Bpmn;

/// <summary>When what begins at a time begins next.</summary>
public sealed class TimerTurnTests
{
    private static readonly DateTimeOffset s_published = At("2026-11-22T09:00:00+08:00");

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

    private static TimerSpec Cycle(string text) => new(TimerKind.Cycle, text);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
