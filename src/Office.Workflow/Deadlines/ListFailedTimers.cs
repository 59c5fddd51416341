using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Workflow.Deadlines;

/// <summary>The timers that were refused so often that they were given up, oldest first; at most 200. No titles: an administrator reads no documents.</summary>
public sealed record ListFailedTimers : IQuery<IReadOnlyList<FailedTimer>>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

/// <summary>A timer that was given up.</summary>
public sealed record FailedTimer(
    Guid TimerId, Guid OrganId, Guid InstanceId, string Node, DateTimeOffset DueAt, int Attempts, string? Problem);

internal sealed class ListFailedTimersHandler(OfficeDbContext db) : IQueryHandler<ListFailedTimers, IReadOnlyList<FailedTimer>>
{
    private const int Most = 200;

    public async Task<Outcome<IReadOnlyList<FailedTimer>>> HandleAsync(
        ListFailedTimers query, CancellationToken cancellationToken) =>
        await db.Set<TimerRow>()
            .Where(timer => timer.State == TimerState.Failed)
            .OrderBy(timer => timer.WakeAt)
            .Take(Most)
            .Select(timer => new FailedTimer(
                timer.Id, timer.OrganId, timer.InstanceId, timer.Node, timer.DueAt, timer.Attempts, timer.Problem))
            .ToListAsync(cancellationToken);
}
