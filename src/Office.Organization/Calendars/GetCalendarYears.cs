using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Calendars;

/// <summary>The notices that are there, newest year first; anybody may look at them.</summary>
public sealed record GetCalendarYears : IQuery<CalendarShelf>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>The notices.</summary>
/// <param name="Years">Newest year first.</param>
/// <param name="MayImport">Whether the actor may bring in another.</param>
public sealed record CalendarShelf(IReadOnlyList<CalendarYearCard> Years, bool MayImport);

/// <summary>A notice for its page.</summary>
/// <param name="Year">Of which year.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="ImportedAt">When it was brought in.</param>
/// <param name="Days">Its days, in order.</param>
public sealed record CalendarYearCard(int Year, string Source, DateTimeOffset ImportedAt, IReadOnlyList<CalendarDay> Days);

internal sealed class GetCalendarYearsHandler(OfficeDbContext db, Actor actor) : IQueryHandler<GetCalendarYears, CalendarShelf>
{
    public async Task<Outcome<CalendarShelf>> HandleAsync(GetCalendarYears query, CancellationToken cancellationToken)
    {
        var years = await db.Set<CalendarYear>().OrderByDescending(year => year.Year).ToListAsync(cancellationToken);
        var mayImport = await db.Set<Grant>().AnyAsync(
            grant => grant.ObjectId == Installation.Id && grant.Relation == Relation.AdministerSystem
                && (grant.SubjectId == actor.PostId || grant.SubjectId == actor.OfficialId),
            cancellationToken);
        return new CalendarShelf(
            years.ConvertAll(year => new CalendarYearCard(year.Year, year.Source, year.ImportedAt, year.ReadDays())), mayImport);
    }
}
