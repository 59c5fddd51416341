using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.DutyRosters;

/// <summary>Who is on duty for the actor's organ between two instants; everybody in the organ may know.</summary>
public sealed record GetDutyRoster(DateTimeOffset From, DateTimeOffset To) : IQuery<IReadOnlyList<ShiftEntry>>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class GetDutyRosterHandler(OfficeDbContext db, Actor actor)
    : IQueryHandler<GetDutyRoster, IReadOnlyList<ShiftEntry>>
{
    private const int Most = 2_000;

    public async Task<Outcome<IReadOnlyList<ShiftEntry>>> HandleAsync(
        GetDutyRoster query, CancellationToken cancellationToken)
    {
        var (from, to) = (query.From.ToUniversalTime(), query.To.ToUniversalTime());
        var shifts = await db.Set<DutyShift>()
            .Where(shift => shift.OrganId == actor.OrganId && shift.To > from && shift.From < to)
            .OrderBy(shift => shift.From).ThenBy(shift => shift.Role).ThenBy(shift => shift.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return shifts.ConvertAll(ShiftEntry.Of);
    }
}
