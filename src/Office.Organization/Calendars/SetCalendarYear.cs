using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Calendars;

/// <summary>
/// Brings in the notice of a year, or a correction of it; every day that it does not name goes by the weekday. Answers whether
/// anything is different now.
/// </summary>
/// <param name="Year">Of which year.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Days">The days off and the days worked instead.</param>
/// <param name="OnlyFirst">Leaves a notice that is already there as it is.</param>
public sealed record SetCalendarYear(int Year, string Source, IReadOnlyList<CalendarDay> Days, bool OnlyFirst = false)
    : ICommand<bool>, IRootCommand
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);

    public Guid RootId => CalendarRegister.Id;
}

internal sealed class SetCalendarYearHandler(
    OfficeDbContext db, IRoots roots, IIdSource ids, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<SetCalendarYear, bool>
{
    public async Task<Outcome<bool>> HandleAsync(SetCalendarYear command, CancellationToken cancellationToken)
    {
        if (Refusal(command) is { } fault)
        {
            return fault;
        }

        var year = await db.Set<CalendarYear>().SingleOrDefaultAsync(y => y.Year == command.Year, cancellationToken);
        if (year is not null && (command.OnlyFirst || IsSame(year, command)))
        {
            return false;
        }

        if (roots.Current is null)
        {
            roots.Create(CalendarRegister.Id, Installation.Id);
        }

        if (year is null)
        {
            db.Add(year = new CalendarYear(ids.Next(), command.Year));
        }

        year.State(command.Source.Trim(), command.Days, clock.GetUtcNow());
        outbox.Add(new CalendarChanged(command.Year));
        return true;
    }

    private static bool IsSame(CalendarYear year, SetCalendarYear command) =>
        string.Equals(year.Source, command.Source.Trim(), StringComparison.Ordinal)
        && year.ReadDays().SequenceEqual(command.Days.OrderBy(day => day.Date));

    private static Fault? Refusal(SetCalendarYear command)
    {
        if (command.Year is < CalendarLimits.FirstYear or > CalendarLimits.LastYear)
        {
            return new CalendarFault.YearUnusable(command.Year);
        }

        if (!Texts.IsName(command.Source, CalendarLimits.Source))
        {
            return new CalendarFault.SourceUnusable();
        }

        if (!command.Days.Any(day => day.Kind == DayKind.Off))
        {
            return new CalendarFault.NoDays();
        }

        var seen = new HashSet<DateOnly>();
        return command.Days.Select(day => RefusalOf(day, command.Year, seen)).FirstOrDefault(fault => fault is not null);
    }

    private static Fault? RefusalOf(CalendarDay day, int year, HashSet<DateOnly> seen) =>
        day.Date.Year != year ? new CalendarFault.DayOutside(day.Date, year)
        : !seen.Add(day.Date) ? new CalendarFault.DayTwice(day.Date)
        : !Enum.IsDefined(day.Kind) || !Texts.IsName(day.Name, CalendarLimits.DayName) ? new CalendarFault.DayUnusable(day.Date)
        : null;
}
