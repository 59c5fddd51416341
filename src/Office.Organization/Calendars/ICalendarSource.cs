namespace Office.Organization.Calendars;

/// <summary>The calendar as this node knows it, and who counts by which rules.</summary>
public interface ICalendarSource
{
    WorkingCalendar Calendar { get; }

    /// <summary>The organ's rules: its own, those of the nearest organ above that has some, else the usual ones.</summary>
    TimeRules RulesOf(Guid organId);
}
