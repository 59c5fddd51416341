using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Workflow.WorkItems;

/// <summary>监控: every step at which a matter of the actor's organ waits now, and for whom; what waits longest stands first.</summary>
/// <param name="Filter">What to look for; null for all.</param>
/// <param name="UnitId">Only what somebody of this unit holds.</param>
/// <param name="OverdueOnly">Only what is past its time.</param>
/// <param name="After">The end of the page before; null for the first.</param>
/// <param name="Limit">Rows per page, at most 200.</param>
public sealed record ListWatched(
    WorkItemFilter? Filter = null, Guid? UnitId = null, bool OverdueOnly = false, WorkItemCursor? After = null, int Limit = 50)
    : IQuery<WatchedPage>
{
    public Demand Demand => Demand.InOrgan(Relation.SuperviseFor);
}

/// <param name="Rows">Oldest first, each with who holds it.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
/// <param name="Total">How many there are, counted up to <see cref="WorkItemCounts.Most"/>.</param>
public sealed record WatchedPage(IReadOnlyList<WorkItemRow> Rows, WorkItemCursor? Next, int Total);

internal sealed class ListWatchedHandler(
    OfficeDbContext db, Actor actor, RowReading reading, IDirectorySource directory, TimeProvider clock)
    : IQueryHandler<ListWatched, WatchedPage>
{
    private const int MaxLimit = 200;

    public async Task<Outcome<WatchedPage>> HandleAsync(ListWatched query, CancellationToken cancellationToken)
    {
        var limit = Math.Clamp(query.Limit, 1, MaxLimit);
        var waiting = Waiting(query);
        var total = await waiting.Take(WorkItemCounts.Most).CountAsync(cancellationToken);
        var from = query.After is { } after
            ? waiting.Where(item => item.SentAt > after.At || (item.SentAt == after.At && item.Id.CompareTo(after.WorkItemId) > 0))
            : waiting;
        var items = await from.OrderBy(item => item.SentAt).ThenBy(item => item.Id).Take(limit + 1).ToListAsync(cancellationToken);
        var shown = items.Take(limit).ToList();
        var held = await HoldersAsync([.. shown.Select(item => item.Id)], cancellationToken);
        return new WatchedPage(
            [.. shown.Select(item => reading.Row(item, item.SentAt, item.OpenedAt is null) with { HeldNow = [Step(item, held[item.Id])] })],
            items.Count > limit ? new WorkItemCursor(shown[^1].SentAt, shown[^1].Id) : null,
            total);
    }

    private IQueryable<WorkItem> Waiting(ListWatched query)
    {
        // The words of the index over what waits.
        var items = db.Set<WorkItem>().Where(item => item.OrganId == actor.OrganId && item.ClosedAt == null && item.Kind != WorkItemKind.Read && item.Kind != WorkItemKind.Inform);
        if (query.UnitId is { } unit)
        {
            var posts = directory.Current.PostsIn(unit).Select(post => post.Id).ToArray();
            items = items.Where(item => db.Set<WorkItemHolder>().Any(holder =>
                holder.WorkItemId == item.Id && holder.State == HolderState.Pending && posts.Contains(holder.PostId)));
        }

        if (query.OverdueOnly)
        {
            var now = clock.GetUtcNow();
            items = items.Where(item => item.Due < now);
        }

        return query.Filter.In(items);
    }

    private async Task<ILookup<Guid, string>> HoldersAsync(Guid[] items, CancellationToken cancellationToken) =>
        (await db.Set<WorkItemHolder>().Where(holder => items.Contains(holder.WorkItemId) && holder.State == HolderState.Pending)
            .Select(holder => new { holder.WorkItemId, holder.OfficialId }).ToListAsync(cancellationToken))
            .ToLookup(holder => holder.WorkItemId, holder => directory.Current.Official(holder.OfficialId)?.Name ?? "");

    private static HeldStep Step(WorkItem item, IEnumerable<string> holders) =>
        new(item.StepId, item.StepName, [.. holders.Distinct(StringComparer.Ordinal)]);
}
