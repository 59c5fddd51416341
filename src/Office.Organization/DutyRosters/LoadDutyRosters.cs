using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.DutyRosters;

/// <summary>Reads the shifts of all organs that run now or begin within the next days, for a node's snapshot.</summary>
internal sealed record LoadDutyRosters : IQuery<IReadOnlyList<ShiftEntry>>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class LoadDutyRostersHandler(OfficeDbContext db, TimeProvider clock)
    : IQueryHandler<LoadDutyRosters, IReadOnlyList<ShiftEntry>>
{
    // Read again every hour, and so long before the last of them has begun.
    private static readonly TimeSpan s_ahead = TimeSpan.FromDays(4);

    public async Task<Outcome<IReadOnlyList<ShiftEntry>>> HandleAsync(
        LoadDutyRosters query, CancellationToken cancellationToken)
    {
        var (now, until) = (clock.GetUtcNow(), clock.GetUtcNow() + s_ahead);
        var shifts = await db.Set<DutyShift>()
            .Where(shift => shift.To > now && shift.From < until)
            .ToListAsync(cancellationToken);
        return shifts.ConvertAll(ShiftEntry.Of);
    }
}
