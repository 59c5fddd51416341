using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

/// <summary>The matters with deadlines that were counted by an older calendar than the given revision.</summary>
public sealed record ListStaleRoots(long Revision, int Limit = 200) : IQuery<IReadOnlyList<StaleRoot>>
{
    public Demand Demand => Demand.TheOffice;
}

/// <summary>A matter whose deadlines are to be counted again.</summary>
public sealed record StaleRoot(Guid RootId, Guid OrganId);

internal sealed class ListStaleRootsHandler(OfficeDbContext db) : IQueryHandler<ListStaleRoots, IReadOnlyList<StaleRoot>>
{
    public async Task<Outcome<IReadOnlyList<StaleRoot>>> HandleAsync(
        ListStaleRoots query, CancellationToken cancellationToken) =>
        await db.Set<TimerRow>()
            .Where(timer => (timer.State == TimerState.Armed || timer.State == TimerState.Paused)
                && timer.CalendarRevision < query.Revision && (timer.Allowed != null || timer.Limit != null || timer.Pauses != "[]"))
            .Select(timer => new StaleRoot(timer.RootId, timer.OrganId))
            .Distinct()
            .Take(query.Limit)
            .ToListAsync(cancellationToken);
}
