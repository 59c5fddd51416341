namespace Office.Organization.Calendars;

/// <summary>The calendar of the installation and every organ's own rules, in memory and immutable.</summary>
/// <param name="Calendar">Which days are worked.</param>
/// <param name="Rules">The rules of the organs that have some of their own.</param>
public sealed record CalendarSnapshot(WorkingCalendar Calendar, IReadOnlyDictionary<Guid, TimeRules> Rules)
{
    public static CalendarSnapshot Empty { get; } = new(WorkingCalendar.Empty, new Dictionary<Guid, TimeRules>());
}
