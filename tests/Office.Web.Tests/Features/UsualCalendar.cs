using Office.Organization.Calendars;

namespace Office.Web.Tests.Features;

/// <summary>Every organ counts by the usual rules; the year 2026 has a notice that names New Year's Day.</summary>
internal sealed class UsualCalendar : ICalendarSource
{
    public WorkingCalendar Calendar { get; } = new([2026], [new(new(2026, 1, 1), DayKind.Off, "元旦")]);

    public TimeRules RulesOf(Guid organId) => TimeRules.Usual;
}
