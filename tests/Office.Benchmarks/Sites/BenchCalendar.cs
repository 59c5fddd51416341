using Office.Organization.Calendars;

namespace Office.Benchmarks.Sites;

/// <summary>An organ that limits every step, so that each that opens has a deadline and writes its timer.</summary>
internal sealed class BenchCalendar : ICalendarSource
{
    private const int Days = 5;

    public WorkingCalendar Calendar => WorkingCalendar.Empty;

    public TimeRules RulesOf(Guid organId) => s_rules;

    private static readonly TimeRules s_rules = TimeRules.Usual with
    {
        Limits = [.. Enumerable.Repeat(Allowance.Workdays(Days), TimeRules.Urgencies)],
    };
}
