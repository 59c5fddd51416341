using System.Text.Json;

namespace Office.Organization.Calendars;

/// <summary>The notice of one year as it was brought in: every day that it names. Replaced as a whole by a correction.</summary>
public sealed class CalendarYear
{
    private CalendarYear()
    {
    }

    internal CalendarYear(Guid id, int year)
    {
        Id = id;
        Year = year;
    }

    public Guid Id { get; private init; }

    /// <summary>The installation: all its organs keep the same calendar.</summary>
    public Guid OrganId { get; private init; } = Installation.Id;

    public int Year { get; private init; }

    /// <summary>Where it comes from, as the administrator named it: 国办发明电〔2025〕7号.</summary>
    public string Source { get; private set; } = "";

    public DateTimeOffset ImportedAt { get; private set; }

    /// <summary>The days as JSON.</summary>
    public string Days { get; private set; } = "[]";

    public IReadOnlyList<CalendarDay> ReadDays() => JsonSerializer.Deserialize<List<CalendarDay>>(Days) ?? [];

    internal void State(string source, IEnumerable<CalendarDay> days, DateTimeOffset now) =>
        (Source, Days, ImportedAt) = (source, JsonSerializer.Serialize(days.OrderBy(day => day.Date)), now);
}
