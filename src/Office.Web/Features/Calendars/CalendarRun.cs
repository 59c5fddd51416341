using Office.Organization.Calendars;

namespace Office.Web.Features.Calendars;

/// <summary>Days of one kind and name that follow one another: 春节, 15 to 23 February.</summary>
internal sealed record CalendarRun(DateOnly From, DateOnly To, DayKind Kind, string Name)
{
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The runs of a notice, in order.</summary>
    public static IReadOnlyList<CalendarRun> Of(IEnumerable<CalendarDay> days)
    {
        List<CalendarRun> runs = [];
        foreach (var day in days.OrderBy(day => day.Date))
        {
            if (runs is [.., var last] && last.Kind == day.Kind && last.To.AddDays(1) == day.Date
                && string.Equals(last.Name, day.Name, StringComparison.Ordinal))
            {
                runs[^1] = last with { To = day.Date };
            }
            else
            {
                runs.Add(new(day.Date, day.Date, day.Kind, day.Name));
            }
        }

        return runs;
    }
}
