namespace Office.Organization.Calendars;

/// <summary>How much a calendar takes; the same for pages, commands and the import.</summary>
public static class CalendarLimits
{
    public const int FirstYear = 1990;

    public const int LastYear = 2199;

    /// <summary>Longest name of where a notice comes from, in characters.</summary>
    public const int Source = 200;

    /// <summary>Longest name of a day.</summary>
    public const int DayName = 100;

    /// <summary>Largest file of a notice, in bytes.</summary>
    public const long FileBytes = 1L << 20;
}
