using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Calendars;

/// <summary>Reads calendar and rules from the database, for the snapshot of a node.</summary>
internal sealed record LoadCalendar : IQuery<CalendarSnapshot>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class LoadCalendarHandler(OfficeDbContext db) : IQueryHandler<LoadCalendar, CalendarSnapshot>
{
    public async Task<Outcome<CalendarSnapshot>> HandleAsync(LoadCalendar query, CancellationToken cancellationToken)
    {
        // First the revision: days that are newer than it are only counted once more.
        var revision = await db.Set<Root>()
            .Where(root => root.Id == CalendarRegister.Id)
            .Select(root => root.Revision)
            .SingleOrDefaultAsync(cancellationToken);
        var years = await db.Set<CalendarYear>().ToListAsync(cancellationToken);
        var rules = await db.Set<TimeRulesRow>().ToListAsync(cancellationToken);
        return new CalendarSnapshot(
            new WorkingCalendar(years.Select(year => year.Year), years.SelectMany(year => year.ReadDays()), revision),
            rules.ToDictionary(row => row.OrganId, row => row.Read()));
    }
}
