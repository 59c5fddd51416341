namespace Office.Organization.Calendars;

/// <summary>The calendar as a root: its revision is raised by every import, and tells which deadlines were counted before.</summary>
public static class CalendarRegister
{
    public static Guid Id { get; } = new("00000000-0000-7000-8000-000000000020");
}
