namespace Office.Organization.Calendars;

/// <summary>What a matter may be due by the end of.</summary>
public enum CalendarPeriod
{
    Day = 1,

    /// <summary>Monday to Sunday.</summary>
    Week = 2,

    Month = 3,

    Quarter = 4,

    Year = 5,
}
