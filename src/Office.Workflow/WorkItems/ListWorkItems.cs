using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.WorkItems;

/// <summary>A page of one of the actor's boxes, newest first; what is to be done and was urged stands above the rest.</summary>
/// <param name="Box">Which box.</param>
/// <param name="Filter">What to look for; null for all.</param>
/// <param name="After">The end of the page before; null for the first.</param>
/// <param name="Limit">Rows per page, at most 200.</param>
public sealed record ListWorkItems(Box Box, WorkItemFilter? Filter = null, WorkItemCursor? After = null, int Limit = 50)
    : IQuery<WorkItemPage>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class ListWorkItemsHandler(OfficeDbContext db, BoxRows boxes, RowReading reading)
    : IQueryHandler<ListWorkItems, WorkItemPage>
{
    private const int MaxLimit = 200;

    public async Task<Outcome<WorkItemPage>> HandleAsync(ListWorkItems query, CancellationToken cancellationToken)
    {
        var limit = Math.Clamp(query.Limit, 1, MaxLimit);
        var rows = await PageAsync(query, limit + 1, cancellationToken);
        var held = query.Box is Box.Running
            ? await reading.HeldAsync([.. rows.Take(limit).Select(row => row.holder.RootId)], cancellationToken)
            : null;
        var shown = rows.Take(limit)
            .Select(row => reading.Row(row.item, row.holder) with { HeldNow = [.. held?[row.holder.RootId] ?? []] })
            .ToArray();
        return new WorkItemPage(shown, rows.Count > limit ? CursorOf(query.Box, shown[^1]) : null);
    }

    private static bool IsToDo(Box box) => box is Box.Pending or Box.Reading;

    private static WorkItemCursor CursorOf(Box box, WorkItemRow last) =>
        new(last.At, last.WorkItemId) { IsUrged = IsToDo(box) && last.UrgedTimes > 0 };

    // Two reads, so that each walks the box's index: what was urged is a handful, the rest may be long.
    private async Task<IReadOnlyList<(WorkItemHolder holder, WorkItem item)>> PageAsync(
        ListWorkItems query, int count, CancellationToken cancellationToken)
    {
        if (!IsToDo(query.Box))
        {
            return await ReadAsync(query, query.After, query.Filter.In(db.Set<WorkItem>()), count, cancellationToken);
        }
        var after = query.After;
        var urged = after is { IsUrged: false } ? [] : await ReadAsync(
            query, after, query.Filter.In(db.Set<WorkItem>()).Where(item => item.UrgedTimes > 0), count, cancellationToken);
        return urged.Count == count ? urged :
        [
            .. urged,
            .. await ReadAsync(
                query, after is { IsUrged: true } ? null : after, query.Filter.In(db.Set<WorkItem>()).Where(item => item.UrgedTimes == 0),
                count - urged.Count, cancellationToken),
        ];
    }

    private async Task<List<(WorkItemHolder holder, WorkItem item)>> ReadAsync(
        ListWorkItems query, WorkItemCursor? after, IQueryable<WorkItem> items, int count, CancellationToken cancellationToken) =>
        (await After(boxes.In(query.Box), after)
            .Join(items, holder => holder.WorkItemId, item => item.Id, (holder, item) => new { holder, item })
            .OrderByDescending(row => row.holder.At).ThenByDescending(row => row.holder.WorkItemId)
            .Take(count)
            .ToListAsync(cancellationToken))
            .ConvertAll(row => (row.holder, row.item));

    private static IQueryable<WorkItemHolder> After(IQueryable<WorkItemHolder> holders, WorkItemCursor? after) =>
        after is null ? holders : holders.Where(holder => holder.At < after.At
            || (holder.At == after.At && holder.WorkItemId.CompareTo(after.WorkItemId) < 0));
}
