using Office.Organization;
using Office.Organization.Calendars;

namespace Office.Workflow.Bpmn;

/// <summary>
/// The turns of a cycle, numbered and in order. Counted by the office's calendar, days are working days at the same time of day
/// and hours are office hours; weeks, months and years pass as they are, and what falls on a rest day comes on the next working
/// day at that time.
/// </summary>
/// <param name="Begin">From when the turns are numbered.</param>
/// <param name="Every">The span of one turn.</param>
/// <param name="First">The first turn there is: 0 where the beginning itself is one.</param>
/// <param name="Last">The last one; null for ever.</param>
/// <param name="Office">The calendar; null counts natural time.</param>
internal sealed record CycleTurns(DateTimeOffset Begin, CycleSpan Every, long First, long? Last, DueCalculator? Office)
{
    private const double LongestDays = 365_000, LongestWorkingDays = 36_500;
    private const int LongestMonths = 12_000, LastYear = 9_000;

    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    /// <summary>The first turn that comes after a moment; null when there is none any more.</summary>
    public DateTimeOffset? After(DateTimeOffset moment)
    {
        var turn = NumberAfter(moment);
        return Last is { } end && turn > end ? null : At(turn);
    }

    /// <summary>How many turns come after one moment and not after another.</summary>
    public int CountBetween(DateTimeOffset after, DateTimeOffset upTo)
    {
        var end = Last + 1 ?? long.MaxValue;
        var count = Math.Min(NumberAfter(upTo), end) - Math.Min(NumberAfter(after), end);
        return (int)Math.Clamp(count, 0, int.MaxValue);
    }

    // Turns never go backwards: strides that double, then halves.
    private long NumberAfter(DateTimeOffset moment)
    {
        var (low, stride) = (First, 1L);
        if (IsAfter(low, moment))
        {
            return low;
        }
        while (!IsAfter(low + stride, moment))
        {
            (low, stride) = (low + stride, stride * 2);
        }
        var high = low + stride;
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = IsAfter(middle, moment) ? (low, middle) : (middle, high);
        }
        return high;
    }

    // What lies beyond the end of time comes after everything.
    private bool IsAfter(long turn, DateTimeOffset moment) => At(turn) is not { } at || at > moment;

    private DateTimeOffset? At(long turn)
    {
        var (months, days, time) = (Every.Months * turn, Every.Days * (double)turn, Every.Time.TotalDays * turn);
        var isBeyond = months > LongestMonths || days + time > (Office is null ? LongestDays : LongestWorkingDays)
            || Begin.Year + (months / 12) + ((days + time) / 365) > LastYear;
        if (isBeyond)
        {
            return null;
        }
        var rest = TimeSpan.FromTicks(Every.Time.Ticks * turn);
        return Office is null
            ? Begin.AddMonths((int)months).AddDays(Every.Days * turn) + rest
            : Worked(Office, (int)months, (int)(Every.Days * turn), rest, turn);
    }

    private DateTimeOffset Worked(DueCalculator office, int months, int days, TimeSpan rest, long turn)
    {
        var begin = Begin.ToOffset(s_offset).AddMonths(months);
        if (Every.Weeks > 0)
        {
            begin = begin.AddDays(7 * Every.Weeks * turn);
            days -= (int)(7 * Every.Weeks * turn);
        }
        var day = OfficeDay.Of(begin);
        var worked = office.Calendar.AddWorkdays(office.Calendar.OnOrAfter(day), days);
        var at = begin.AddDays(worked.DayNumber - day.DayNumber);
        return rest == TimeSpan.Zero ? at : office.AddWorkingTime(at, rest);
    }
}
