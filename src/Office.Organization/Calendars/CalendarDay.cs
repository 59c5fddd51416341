namespace Office.Organization.Calendars;

/// <summary>One day that a notice names.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Of which holiday, as printed: 春节, 春节补班.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, string Name);
