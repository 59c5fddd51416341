using System.Globalization;
using Office.Organization.Calendars;
using Office.Workflow.Bpmn;

namespace Office.Web.Features.Processes;

/// <summary>When a process begins by itself, as the panel shows it and as the drawing keeps it.</summary>
/// <param name="Turn">once, day, week, month or year; null while nothing is said, or where the panel has no field for what is.</param>
/// <param name="At">The first time, in China's civil time, e.g. <c>2026-12-01T09:00</c>.</param>
public sealed record StartTime(string? Turn, string? At)
{
    public const string Once = "once";

    // A browser gives a time without seconds, which Blazor fills in.
    private static readonly string[] s_formats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    private static readonly TimeSpan s_office = TimeSpan.FromHours(8);

    private static readonly Dictionary<string, string> s_turns = new(StringComparer.Ordinal)
    {
        ["day"] = "P1D",
        ["week"] = "P7D",
        ["month"] = "P1M",
        ["year"] = "P1Y",
    };

    public static IReadOnlyList<string> Turns { get; } = [Once, .. s_turns.Keys];

    /// <summary>Reads the date or the cycle of a start event.</summary>
    public static StartTime Of(string? date, string? cycle)
    {
        if (date is not null)
        {
            return new(Once, Local(date));
        }

        var parts = (cycle ?? "").Split('/');
        var turn = parts is ["R", _, var every] ? s_turns.FirstOrDefault(known => known.Value == every).Key : null;
        return turn is null ? new(null, null) : new(turn, Local(parts[1]));
    }

    /// <summary>The two values of the drawing, of which one stands; both null while it is not whole.</summary>
    public (string? Date, string? Cycle) Texts
    {
        get
        {
            if (Turn is null || !DateTime.TryParseExact(At, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            {
                return (null, null);
            }

            var moment = new DateTimeOffset(at, s_office).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
            return Turn == Once ? (moment, null) : (null, $"R/{moment}/{s_turns[Turn]}");
        }
    }

    /// <summary>The next times at which it begins after a moment, at most three; none where it is over.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="office">The calendar by which a cycle is counted; null where it takes every day as it comes.</param>
    public IReadOnlyList<DateTimeOffset> Next(DateTimeOffset now, DueCalculator? office = null)
    {
        var spec = Texts switch
        {
            ({ } date, _) => new TimerSpec(TimerKind.Date, date),
            (_, { } cycle) => new TimerSpec(TimerKind.Cycle, cycle, WorkingTime: office is not null),
            _ => null,
        };
        List<DateTimeOffset> next = [];
        for (var after = now; spec?.NextAfter(after, now, office) is { } at && next.Count < 3; after = at)
        {
            next.Add(at.ToOffset(s_office));
        }

        return next;
    }

    private static string? Local(string moment) =>
        DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at.ToOffset(s_office).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)
            : null;
}
