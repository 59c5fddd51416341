using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Calendars;

/// <summary>The notices that are there, newest year first; anybody may look at them.</summary>
public sealed record GetCalendarYears : IQuery<IReadOnlyList<CalendarYearCard>>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>A notice for its page.</summary>
/// <param name="Year">Of which year.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="ImportedAt">When it was brought in.</param>
/// <param name="Days">Its days, in order.</param>
public sealed record CalendarYearCard(int Year, string Source, DateTimeOffset ImportedAt, IReadOnlyList<CalendarDay> Days);

internal sealed class GetCalendarYearsHandler(OfficeDbContext db)
    : IQueryHandler<GetCalendarYears, IReadOnlyList<CalendarYearCard>>
{
    public async Task<Outcome<IReadOnlyList<CalendarYearCard>>> HandleAsync(
        GetCalendarYears query, CancellationToken cancellationToken)
    {
        var years = await db.Set<CalendarYear>().OrderByDescending(year => year.Year).ToListAsync(cancellationToken);
        return years.ConvertAll(year => new CalendarYearCard(year.Year, year.Source, year.ImportedAt, year.ReadDays()));
    }
}
