using Office.Organization.Calendars;

namespace Office.Workflow.Deadlines;

/// <summary>
/// From what a due time follows: times allowed and a time that was set, of which the earliest counts; moved by the pauses. Kept,
/// so that it can be counted again when the calendar changes.
/// </summary>
/// <param name="StartedAt">From when the times allowed are counted.</param>
/// <param name="Allowances">The times allowed: the step's own, the organ's limit for the urgency.</param>
/// <param name="FixedAt">The time that was set; null where none was.</param>
/// <param name="Pauses">When the clock stood still, in order.</param>
internal sealed record DueTerms(
    DateTimeOffset StartedAt, IReadOnlyList<Allowance> Allowances, DateTimeOffset? FixedAt, IReadOnlyList<Pause> Pauses)
{
    // A day that was set moves by working days.
    private static readonly Allowance s_days = Allowance.Workdays(1);

    /// <summary>When it is due by this calendar; null when nothing says so.</summary>
    public DueTime? On(DueCalculator calculator)
    {
        var times = Allowances.Select(allowed => Moved(calculator.After(StartedAt, allowed), allowed, calculator)).ToList();
        if (FixedAt is { } at)
        {
            times.Add(Moved(new DueTime(at, IsProvisional: false), s_days, calculator));
        }

        return times.Count == 0 ? null : times.MinBy(due => due.At);
    }

    private DueTime Moved(DueTime due, Allowance by, DueCalculator calculator) => Pauses.Aggregate(due, (moved, pause) =>
    {
        var shifted = calculator.Shift(moved.At, pause.From, pause.To, by);
        return shifted with { IsProvisional = shifted.IsProvisional || moved.IsProvisional };
    });
}
