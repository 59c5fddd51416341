using System.Text.Json;
using Office.Organization.Calendars;

namespace Office.Workflow.Bpmn;

/// <summary>When a timer comes round again, for what begins by it.</summary>
public sealed partial record TimerSpec
{
    private static readonly Dictionary<string, JsonElement> s_nothing = [];

    /// <summary>
    /// The first time after a moment at which it is due, counted from another; null when there is none any more. A cycle that names its first
    /// moment (<c>R/2026-12-01T09:00+08:00/P1M</c>) is due then and at every turn after it, by the calendar's months and years; one
    /// that names none is due after each turn. What is counted in working time is counted by the office's calendar, where one is given.
    /// </summary>
    public DateTimeOffset? NextAfter(DateTimeOffset moment, DateTimeOffset from, DueCalculator? office = null)
    {
        if (Kind == TimerKind.Cycle)
        {
            return TurnsFrom(from, office)?.After(moment);
        }
        var once = WorkingTime && office is not null && Allowance.Parse(Text) is { IsNatural: false } allowed && Kind == TimerKind.Duration
            ? office.After(from, allowed).At
            : DueAfter(from);
        return once > moment ? once : null;
    }

    /// <summary>How often it is due after one moment and up to another, counted from a third.</summary>
    public int CountBetween(DateTimeOffset after, DateTimeOffset upTo, DateTimeOffset from, DueCalculator? office = null) =>
        Kind == TimerKind.Cycle ? TurnsFrom(from, office)?.CountBetween(after, upTo) ?? 0
            : NextAfter(after, from, office) <= upTo ? 1 : 0;

    /// <summary>
    /// The time that it says where nothing runs yet that could say more: an expression without variables is reckoned out. Null
    /// where that gives no time.
    /// </summary>
    internal TimerSpec? Settled()
    {
        if (!IsExpression)
        {
            return this;
        }
        var said = Expression.Parse(Text)?.Evaluate(s_nothing);
        var spec = this with { Text = said is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "" };
        return spec.IsValid ? spec : null;
    }

    private CycleTurns? TurnsFrom(DateTimeOffset from, DueCalculator? office)
    {
        if (Cycle(Text) is not { } cycle)
        {
            return null;
        }
        var parts = Text.Split('/');
        var first = parts.Length == 3 ? MomentOf(parts[1]) : null;
        // Turns are numbered from the beginning; where no first moment is named, the beginning itself is none of them.
        var (turn, last) = first is null ? (1L, (long?)cycle.Times) : (0L, cycle.Times - 1L);
        return new(first ?? from, SpanOf(parts[^1]), turn, last, WorkingTime ? office : null);
    }

    private static CycleSpan SpanOf(string every)
    {
        var match = Duration().Match(every);
        var seconds = (Part(match, "h") * 3_600) + (Part(match, "mi") * 60) + Part(match, "s");
        var weeks = (long)Part(match, "w");
        return new((long)((Part(match, "y") * 12) + Part(match, "mo")), (long)Part(match, "d") + (7 * weeks), TimeSpan.FromMilliseconds((double)(seconds * 1_000)), weeks);
    }
}
