using System.Collections.Frozen;

namespace Office.Organization.Calendars;

/// <summary>
/// Which days are worked: Monday to Friday, but for what the yearly notices say otherwise (放假, 补班). Immutable and pure. A
/// year without a notice is counted by weekdays alone, and whatever touches it is provisional (暂定).
/// </summary>
public sealed class WorkingCalendar
{
    private const int Week = 7;
    private const int WorkdaysOfWeek = 5;

    private readonly FrozenDictionary<DateOnly, DayKind> _days;
    private readonly FrozenSet<int> _years;

    // Days on which a notice and the weekday disagree, in order: all that a count must add to the weeks.
    private readonly DateOnly[] _exceptions;

    /// <param name="years">The years for which there is a notice.</param>
    /// <param name="days">The days that these name; the last word on a day counts.</param>
    /// <param name="revision">Raised with every import, so that what was counted with an older one is counted again.</param>
    public WorkingCalendar(IEnumerable<int> years, IEnumerable<CalendarDay> days, long revision = 0)
    {
        _years = years.ToFrozenSet();
        _days = days.GroupBy(day => day.Date).ToFrozenDictionary(same => same.Key, same => same.Last().Kind);
        _exceptions = [.. _days.Keys.Where(day => IsWorkday(day) == IsWeekend(day)).Order()];
        Revision = revision;
    }

    /// <summary>A calendar without any notice.</summary>
    public static WorkingCalendar Empty { get; } = new([], []);

    public long Revision { get; }

    /// <summary>The years that have a notice, ascending.</summary>
    public IReadOnlyList<int> Years => [.. _years.Order()];

    public bool HasNotice(int year) => _years.Contains(year);

    public DayKind KindOf(DateOnly day) => _days.GetValueOrDefault(day, IsWeekend(day) ? DayKind.Off : DayKind.Work);

    /// <summary>Whether the office works on that day, if only for half of it.</summary>
    public bool IsWorkday(DateOnly day) => KindOf(day) != DayKind.Off;

    /// <summary>
    /// The day that is so many working days away. The first day is not counted; a negative count goes backwards, and 0 is the
    /// day itself, worked or not.
    /// </summary>
    public DateOnly AddWorkdays(DateOnly from, int count)
    {
        var (day, step) = (from, Math.Sign(count));
        for (var left = Math.Abs(count); left > 0; left -= IsWorkday(day) ? 1 : 0)
        {
            day = day.AddDays(step);
        }

        return day;
    }

    /// <summary>How many working days lie behind the first day up to and with the second; negative when that is the earlier.</summary>
    public int WorkdaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            // Backwards the first day is not counted either: the days are those from the second up to the day before the first.
            return -CountAfter(to.AddDays(-1), from.AddDays(-1));
        }

        return CountAfter(from, to);
    }

    /// <summary>The day itself if it is worked, else the next that is.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkday(day) ? day : AddWorkdays(day, 1);

    /// <summary>The last working day of the period that the day is in; the period's last day where none is worked.</summary>
    public DateOnly LastWorkdayOf(CalendarPeriod period, DateOnly day)
    {
        var (first, last) = Bounds(period, day);
        for (var candidate = last; candidate >= first; candidate = candidate.AddDays(-1))
        {
            if (IsWorkday(candidate))
            {
                return candidate;
            }
        }

        return last;
    }

    /// <summary>暂定: whether a count between the two days passes through a year without a notice.</summary>
    public bool IsProvisional(DateOnly one, DateOnly other)
    {
        var (first, last) = one <= other ? (one.Year, other.Year) : (other.Year, one.Year);
        for (var year = first; year <= last; year++)
        {
            if (!HasNotice(year))
            {
                return true;
            }
        }

        return false;
    }

    private static (DateOnly First, DateOnly Last) Bounds(CalendarPeriod period, DateOnly day)
    {
        var quarter = (((day.Month - 1) / 3) * 3) + 1;
        var monday = day.AddDays(-(((int)day.DayOfWeek + Week - 1) % Week));
        return period switch
        {
            CalendarPeriod.Day => (day, day),
            CalendarPeriod.Week => (monday, monday.AddDays(Week - 1)),
            CalendarPeriod.Month => Months(day.Month, 1),
            CalendarPeriod.Quarter => Months(quarter, 3),
            CalendarPeriod.Year => Months(1, 12),
            _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A period whose end nobody has stated."),
        };

        (DateOnly First, DateOnly Last) Months(int month, int count)
        {
            var first = new DateOnly(day.Year, month, 1);
            return (first, new DateOnly(day.Year, month + count - 1, DateTime.DaysInMonth(day.Year, month + count - 1)));
        }
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private int CountAfter(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        var count = (days / Week) * WorkdaysOfWeek;
        for (var day = to.AddDays(-(days % Week)); day < to;)
        {
            day = day.AddDays(1);
            count += IsWeekend(day) ? 0 : 1;
        }

        for (var index = FirstExceptionAfter(from); index < _exceptions.Length && _exceptions[index] <= to; index++)
        {
            count += IsWeekend(_exceptions[index]) ? 1 : -1;
        }

        return count;
    }

    private int FirstExceptionAfter(DateOnly day)
    {
        var index = Array.BinarySearch(_exceptions, day);
        return index < 0 ? ~index : index + 1;
    }
}
