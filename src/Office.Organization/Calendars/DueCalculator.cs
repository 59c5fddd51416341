namespace Office.Organization.Calendars;

/// <summary>
/// Counts deadlines as offices do, in China's civil time. The day on which the count begins is not counted; a deadline in days
/// runs to the last millisecond of its day (24:00). Pure: calendar and hours are given, the time is an argument.
/// </summary>
/// <param name="calendar">Which days are worked.</param>
/// <param name="hours">When, on such a day.</param>
/// <param name="movesOffRestDays">Whether a count of natural days that ends on a rest day moves on to the next working day.</param>
public sealed class DueCalculator(WorkingCalendar calendar, OfficeHours hours, bool movesOffRestDays = true)
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);
    private static readonly TimeSpan s_lastMillisecond = TimeSpan.FromMilliseconds(-1);

    public WorkingCalendar Calendar => calendar;

    /// <summary>The last millisecond of a day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => At(day.AddDays(1), TimeOnly.MinValue) + s_lastMillisecond;

    /// <summary>When something is due that begins now and may take so long.</summary>
    public DueTime After(DateTimeOffset start, Allowance allowance)
    {
        var at = allowance.IsNatural ? Natural(start, allowance) : Working(start, allowance);
        // Natural days need the notice only of the year in which they end, and hours of the clock need none.
        var isProvisional = allowance.IsNatural
            ? movesOffRestDays && allowance.HalfDays > 0 && !calendar.HasNotice(OfficeDay.Of(at).Year)
            : calendar.IsProvisional(OfficeDay.Of(start), OfficeDay.Of(at));
        return new(at, isProvisional);
    }

    /// <summary>The end of the last working day of the period that an instant is in (by the end of the week, the month …).</summary>
    public DueTime ByEndOf(CalendarPeriod period, DateTimeOffset instant)
    {
        var last = calendar.LastWorkdayOf(period, OfficeDay.Of(instant));
        return new(EndOf(last), calendar.IsProvisional(OfficeDay.Of(instant), last));
    }

    /// <summary>Backwards: when work that takes so long must have begun to be done by then.</summary>
    public DueTime LatestStart(DateTimeOffset due, Allowance allowance)
    {
        DateTimeOffset at;
        if (allowance.IsNatural)
        {
            at = due - TimeSpan.FromDays(allowance.HalfDays / 2.0) - allowance.Time;
        }
        else
        {
            // Half a day is asked for as a whole one: a day begun is a day needed.
            var day = calendar.AddWorkdays(OfficeDay.Of(due), -((allowance.HalfDays + 1) / 2));
            at = allowance.HalfDays == 0 ? due : EndOf(day);
            at = allowance.Time == TimeSpan.Zero ? at : AddWorkingTime(at, -allowance.Time);
        }

        return new(at, calendar.IsProvisional(OfficeDay.Of(at), OfficeDay.Of(due)));
    }

    /// <summary>The same deadline after the clock has stood still (挂起) from one instant to another.</summary>
    public DueTime Shift(DateTimeOffset due, DateTimeOffset stoodFrom, DateTimeOffset stoodTo, Allowance allowance)
    {
        if (stoodTo <= stoodFrom)
        {
            return new(due, calendar.IsProvisional(OfficeDay.Of(stoodFrom), OfficeDay.Of(due)));
        }

        var at = allowance switch
        {
            { IsNatural: true } => due + (stoodTo - stoodFrom),
            { HalfDays: 0 } => AddWorkingTime(due, WorkingTimeBetween(stoodFrom, stoodTo)),
            _ => MoveDays(due, calendar.WorkdaysBetween(OfficeDay.Of(stoodFrom), OfficeDay.Of(stoodTo))),
        };
        return new(at, !allowance.IsNatural && calendar.IsProvisional(OfficeDay.Of(stoodFrom), OfficeDay.Of(at)));
    }

    /// <summary>Working days left until it is due: 0 on its day, negative when it is over.</summary>
    public int WorkdaysLeft(DateTimeOffset now, DateTimeOffset due)
    {
        var left = calendar.WorkdaysBetween(OfficeDay.Of(now), OfficeDay.Of(due));
        return left >= 0 && now > due ? -1 : left;
    }

    /// <summary>Whether the office is at work at this instant.</summary>
    public bool IsOfficeTime(DateTimeOffset instant)
    {
        var local = instant.ToOffset(s_offset);
        var (day, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        return hours.Of(calendar.KindOf(day)).Any(part => part.From <= time && time < part.To);
    }

    /// <summary>The instant that is so much office time away; backwards when the time is negative.</summary>
    public DateTimeOffset AddWorkingTime(DateTimeOffset start, TimeSpan time) =>
        time < TimeSpan.Zero ? Backwards(start, -time) : Forwards(start, time);

    /// <summary>Office time between two instants; negative when the second is the earlier.</summary>
    public TimeSpan WorkingTimeBetween(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
        {
            return -WorkingTimeBetween(to, from);
        }

        var all = TimeSpan.Zero;
        for (var day = OfficeDay.Of(from); day <= OfficeDay.Of(to); day = day.AddDays(1))
        {
            foreach (var (begin, end) in Parts(day))
            {
                var (first, last) = (begin > from ? begin : from, end < to ? end : to);
                all += last > first ? last - first : TimeSpan.Zero;
            }
        }

        return all;
    }

    private static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), s_offset);

    private DateTimeOffset MoveDays(DateTimeOffset due, int workdays)
    {
        var day = OfficeDay.Of(due);
        return due.AddDays(calendar.AddWorkdays(day, workdays).DayNumber - day.DayNumber);
    }

    private DateTimeOffset Natural(DateTimeOffset start, Allowance allowance)
    {
        if (allowance.HalfDays == 0)
        {
            return start + allowance.Time;
        }

        var day = OfficeDay.Of(start).AddDays(allowance.HalfDays / 2);
        return EndOf(movesOffRestDays ? calendar.OnOrAfter(day) : day) + allowance.Time;
    }

    private DateTimeOffset Working(DateTimeOffset start, Allowance allowance)
    {
        var at = start;
        if (allowance.HalfDays > 0)
        {
            var day = calendar.AddWorkdays(OfficeDay.Of(start), (allowance.HalfDays + 1) / 2);
            at = allowance.HalfDays % 2 == 0 || calendar.KindOf(day) != DayKind.Work
                ? EndOf(day)
                : At(day, hours.MorningTo) + s_lastMillisecond;
        }

        return allowance.Time == TimeSpan.Zero ? at : Forwards(at, allowance.Time);
    }

    private DateTimeOffset Forwards(DateTimeOffset start, TimeSpan time)
    {
        var left = time;
        for (var day = OfficeDay.Of(start); ; day = day.AddDays(1))
        {
            foreach (var (begin, end) in Parts(day))
            {
                var from = begin > start ? begin : start;
                if (end > from && end - from >= left)
                {
                    return from + left;
                }

                left -= end > from ? end - from : TimeSpan.Zero;
            }
        }
    }

    private DateTimeOffset Backwards(DateTimeOffset start, TimeSpan time)
    {
        var left = time;
        for (var day = OfficeDay.Of(start); ; day = day.AddDays(-1))
        {
            foreach (var (begin, end) in Parts(day).Reverse())
            {
                var to = end < start ? end : start;
                if (to > begin && to - begin >= left)
                {
                    return to - left;
                }

                left -= to > begin ? to - begin : TimeSpan.Zero;
            }
        }
    }

    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Parts(DateOnly day) =>
        hours.Of(calendar.KindOf(day)).Select(part => (At(day, part.From), At(day, part.To)));
}
