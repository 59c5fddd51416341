using System.Globalization;
using Office.Web.Features.Processes;

namespace Office.Web.Tests.Features.Processes;

public sealed class StartTimeTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 22, 5, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("once", "2026-12-01")]
    [InlineData("day", "2026-12-01 2026-12-02 2026-12-03")]
    [InlineData("week", "2026-12-01 2026-12-08 2026-12-15")]
    [InlineData("month", "2026-12-01 2027-01-01 2027-02-01")]
    [InlineData("year", "2026-12-01 2027-12-01 2028-12-01")]
    public void The_next_times_are_told(string turn, string days) => string.Join(' ', new StartTime(turn, "2026-12-01T09:00").Next(s_now)
        .Select(at => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).ShouldBe(days);

    [Theory]
    [InlineData("once")]
    [InlineData("month")]
    public void What_the_drawing_keeps_is_read_again_as_it_was_said(string turn)
    {
        var said = new StartTime(turn, "2026-12-01T09:00");
        var (date, cycle) = said.Texts;

        StartTime.Of(date, cycle).ShouldBe(said);
    }

    [Theory]
    [InlineData("R3/PT1H")]
    [InlineData("R/2026-12-01T09:00:00Z/P2D")]
    [InlineData(null)]
    public void What_the_panel_has_no_field_for_is_left_alone(string? cycle) => StartTime.Of(date: null, cycle).ShouldBe(new StartTime(null, null));
}
