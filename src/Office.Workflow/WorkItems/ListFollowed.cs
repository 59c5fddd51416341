using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Workflow.WorkItems;

/// <summary>关注: the matters that the actor follows and may still see, with where they stand; what was followed last stands first.</summary>
/// <param name="Filter">What to look for; null for all.</param>
/// <param name="After">The end of the page before; null for the first.</param>
/// <param name="Limit">Rows per page, at most 200.</param>
public sealed record ListFollowed(WorkItemFilter? Filter = null, WorkItemCursor? After = null, int Limit = 50) : IQuery<WorkItemPage>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class ListFollowedHandler(OfficeDbContext db, Actor actor, RowReading reading) : IQueryHandler<ListFollowed, WorkItemPage>
{
    private const int MaxLimit = 200;

    private static readonly Relation[] s_seeing = [Relation.Reader, Relation.Handler, Relation.Drafter, Relation.FormerHandler];

    public async Task<Outcome<WorkItemPage>> HandleAsync(ListFollowed query, CancellationToken cancellationToken)
    {
        var limit = Math.Clamp(query.Limit, 1, MaxLimit);
        var rows = await Newest(query)
            .OrderByDescending(row => row.Followed.FollowedAt).ThenByDescending(row => row.Item.Id)
            .Take(limit + 1)
            .ToListAsync(cancellationToken);
        var shown = rows.Take(limit).ToList();
        var held = await reading.HeldAsync([.. shown.Select(row => row.Item.RootId)], cancellationToken);
        return new WorkItemPage(
            [.. shown.Select(row => reading.Row(row.Item, row.Followed.FollowedAt, isUnread: false) with { HeldNow = [.. held[row.Item.RootId]] })],
            rows.Count > limit ? new WorkItemCursor(shown[^1].Followed.FollowedAt, shown[^1].Item.Id) : null);
    }

    // A matter is shown by its newest item. A right that was lost hides it; followed it stays.
    private IQueryable<FollowedItem> Newest(ListFollowed query)
    {
        var mine = db.Set<FollowedMatter>().Where(followed => followed.OfficialId == actor.OfficialId
            && db.Set<Grant>().Any(grant => grant.ObjectId == followed.RootId && s_seeing.Contains(grant.Relation)
                && (grant.SubjectId == actor.OfficialId || grant.SubjectId == actor.PostId
                    || grant.SubjectId == actor.UnitId || grant.SubjectId == actor.OrganId)));
        var items = query.Filter.In(db.Set<WorkItem>()).Where(item => item.Kind != WorkItemKind.Read && item.Kind != WorkItemKind.Inform
            && !db.Set<WorkItem>().Any(later => later.RootId == item.RootId && later.Kind != WorkItemKind.Read && later.Kind != WorkItemKind.Inform
                && (later.SentAt > item.SentAt || (later.SentAt == item.SentAt && later.Id.CompareTo(item.Id) > 0))));
        var rows = mine.Join(items, followed => followed.RootId, item => item.RootId, (followed, item) => new FollowedItem { Followed = followed, Item = item });
        return query.After is { } after
            ? rows.Where(row => row.Followed.FollowedAt < after.At
                || (row.Followed.FollowedAt == after.At && row.Item.Id.CompareTo(after.WorkItemId) < 0))
            : rows;
    }

    private sealed class FollowedItem
    {
        public required FollowedMatter Followed { get; init; }

        public required WorkItem Item { get; init; }
    }
}
