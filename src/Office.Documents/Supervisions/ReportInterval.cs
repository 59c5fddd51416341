using Office.Organization.Calendars;

namespace Office.Documents.Supervisions;

/// <summary>反馈周期: how often the unit reports. Stored by number.</summary>
public enum ReportInterval
{
    /// <summary>一次性: once, when it is done.</summary>
    Once = 1,

    Weekly = 2,

    Monthly = 3,

    Quarterly = 4,

    HalfYearly = 5,
}

/// <summary>Counts the days on which reports are due.</summary>
public static class ReportIntervals
{
    private const int Week = 7;

    /// <summary>The next report's day after one day, moved to a working day; null where there is none but the last.</summary>
    public static DateOnly? After(this ReportInterval interval, DateOnly day, WorkingCalendar calendar)
    {
        DateOnly? next = interval switch
        {
            ReportInterval.Once => null,
            ReportInterval.Weekly => day.AddDays(Week),
            ReportInterval.Monthly => day.AddMonths(1),
            ReportInterval.Quarterly => day.AddMonths(3),
            ReportInterval.HalfYearly => day.AddMonths(6),
            _ => throw new ArgumentOutOfRangeException(nameof(interval), interval, "An interval whose length nobody has stated."),
        };
        return next is { } found ? calendar.OnOrAfter(found) : null;
    }
}
