using Office.Organization.Foundation;

namespace Office.Organization.Calendars;

/// <summary>A notice was brought in: deadlines are counted again. The year 0 stands for an organ's rules.</summary>
public sealed record CalendarChanged(int Year) : IOfficeEvent;
