using Office.Organization.Calendars;
using Office.Workflow.Deadlines;

namespace Office.Workflow.Tests.Deadlines;

public sealed class DueLightTests
{
    private static readonly WorkingCalendar s_calendar =
        new([2026], [new(new(2026, 1, 1), DayKind.Off, "元旦")]);

    // Monday.
    private static readonly DateTimeOffset s_now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData(6, 4, Light.Green)]
    [InlineData(5, 3, Light.Blue)]
    [InlineData(4, 2, Light.Blue)]
    [InlineData(3, 1, Light.Orange)]
    [InlineData(2, 0, Light.Orange)]
    [InlineData(1, -1, Light.Red)]
    public void The_light_follows_the_working_days_that_are_left(int day, int left, Light light) =>
        DueLight.Of(DueCalculator.EndOf(new(2026, 3, day)), s_now, TimeRules.Usual, s_calendar)
            .ShouldBe(new DueLight(light, left, IsProvisional: false));

    [Fact]
    public void An_organ_may_let_its_lights_change_earlier()
    {
        var rules = TimeRules.Usual with { BlueDays = 10, OrangeDays = 5 };

        DueLight.Of(DueCalculator.EndOf(new(2026, 3, 6)), s_now, rules, s_calendar).Light.ShouldBe(Light.Orange);
        DueLight.Of(DueCalculator.EndOf(new(2026, 3, 12)), s_now, rules, s_calendar).Light.ShouldBe(Light.Blue);
    }

    [Fact]
    public void Through_a_year_without_a_notice_it_is_provisional() =>
        DueLight.Of(DueCalculator.EndOf(new(2027, 1, 4)), s_now, TimeRules.Usual, s_calendar).IsProvisional.ShouldBeTrue();
}
