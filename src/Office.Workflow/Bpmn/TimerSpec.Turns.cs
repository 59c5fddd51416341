namespace Office.Workflow.Bpmn;

/// <summary>When a timer comes round again, for what begins by it.</summary>
public sealed partial record TimerSpec
{
    // Months and years are at most this much longer than the 30 and 365 days as which a span counts them.
    private const double Stretch = 1.04;

    /// <summary>
    /// The first time after a moment at which it is due, counted from another; null when there is none any more. A cycle that names its first
    /// moment (<c>R/2026-12-01T09:00+08:00/P1M</c>) is due then and at every turn after it, by the calendar's months and years; one
    /// that names none is due after each turn.
    /// </summary>
    public DateTimeOffset? NextAfter(DateTimeOffset moment, DateTimeOffset from)
    {
        if (Kind != TimerKind.Cycle)
        {
            var once = DueAfter(from);
            return once > moment ? once : null;
        }
        if (Cycle(Text) is not { } cycle)
        {
            return null;
        }
        var parts = Text.Split('/');
        var first = parts.Length == 3 ? MomentOf(parts[1]) : null;
        var begin = first ?? from;
        // Turns are numbered from the beginning; where no first moment is named, the beginning itself is none of them.
        var (turn, last) = first is null ? (1L, (long?)cycle.Times) : (0L, cycle.Times - 1L);
        turn = Math.Max(turn, (long)((moment - begin).Ticks / (cycle.Every.Ticks * Stretch)) - 1);
        while (Turn(begin, parts[^1], turn) is { } due)
        {
            if (due > moment)
            {
                return last is { } end && turn > end ? null : due;
            }
            turn = Math.Max(turn + 1, turn + (long)((moment - due).Ticks / (cycle.Every.Ticks * Stretch)) - 1);
        }
        return null;
    }

    /// <summary>The moment of a turn; null beyond the end of time.</summary>
    private static DateTimeOffset? Turn(DateTimeOffset begin, string every, long turn)
    {
        var match = Duration().Match(every);
        var months = (Part(match, "y") * 12 + Part(match, "mo")) * turn;
        var rest = DurationOf(every)!.Value - TimeSpan.FromDays((double)(Part(match, "y") * 365 + Part(match, "mo") * 30));
        var isBeyond = months > 12_000 || rest.TotalDays * turn > 365_000;
        return isBeyond ? null : begin.AddMonths((int)months) + TimeSpan.FromTicks(rest.Ticks * turn);
    }
}
