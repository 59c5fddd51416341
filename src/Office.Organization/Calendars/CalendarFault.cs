using Office.Organization.Foundation;

namespace Office.Organization.Calendars;

/// <summary>Refusals of calendars and of the rules by which an organ counts time.</summary>
public static class CalendarFault
{
    public sealed record YearUnusable(int Year) : Invalid("calendar.year-unusable", nameof(SetCalendarYear.Year))
    {
        public override IReadOnlyList<object> Arguments => [Year, CalendarLimits.FirstYear, CalendarLimits.LastYear];
    }

    public sealed record SourceUnusable() : Invalid("calendar.source-unusable", nameof(SetCalendarYear.Source))
    {
        public override IReadOnlyList<object> Arguments => [CalendarLimits.Source];
    }

    /// <summary>A notice without a day off would turn the whole year into weekdays without anybody noticing.</summary>
    public sealed record NoDays() : Invalid("calendar.no-days", nameof(SetCalendarYear.Days));

    public sealed record DayOutside(DateOnly Date, int Year) : Invalid("calendar.day-outside", nameof(SetCalendarYear.Days))
    {
        public override IReadOnlyList<object> Arguments => [Date, Year];
    }

    public sealed record DayTwice(DateOnly Date) : Invalid("calendar.day-twice", nameof(SetCalendarYear.Days))
    {
        public override IReadOnlyList<object> Arguments => [Date];
    }

    public sealed record DayUnusable(DateOnly Date) : Invalid("calendar.day-unusable", nameof(SetCalendarYear.Days))
    {
        public override IReadOnlyList<object> Arguments => [Date];
    }

    public sealed record HoursUnusable() : Invalid("calendar.hours-unusable", nameof(TimeRules.Hours));

    public sealed record LimitUnusable() : Invalid("calendar.limit-unusable", nameof(TimeRules.Limits));

    public sealed record LightsUnusable(int MostDays) : Invalid("calendar.lights-unusable", nameof(TimeRules.BlueDays))
    {
        public override IReadOnlyList<object> Arguments => [MostDays];
    }
}
