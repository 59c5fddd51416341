using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>督办台账: the matters that the actor may see, newest first, with a count for each light.</summary>
/// <param name="Filter">What to look for; the counts are of all lights.</param>
/// <param name="After">The last row of the page before; null for the first page.</param>
public sealed record ListSupervisionItems(ItemFilter? Filter = null, ItemCursor? After = null) : IQuery<ItemPage>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>The same rows all at once, for a table file or for print; at most <see cref="SupervisionLimits.ExportRows"/>.</summary>
public sealed record ExportSupervisionItems(ItemFilter? Filter = null) : IQuery<IReadOnlyList<ItemRow>>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>Where a page ended.</summary>
public sealed record ItemCursor(DateTimeOffset CreatedAt, Guid ItemId);

/// <param name="Rows">At most <see cref="SupervisionLimits.PageSize"/>.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Counts">How many there are of each light.</param>
public sealed record ItemPage(IReadOnlyList<ItemRow> Rows, ItemCursor? Next, IReadOnlyDictionary<ItemLight, int> Counts);

internal sealed class ListSupervisionItemsHandler(ItemRows rows) : IQueryHandler<ListSupervisionItems, ItemPage>
{
    public async Task<Outcome<ItemPage>> HandleAsync(ListSupervisionItems query, CancellationToken cancellationToken)
    {
        var filter = query.Filter ?? new ItemFilter();
        var limits = await rows.LimitsAsync(cancellationToken);
        var all = rows.Narrowed(filter);
        Dictionary<ItemLight, int> counts = [];
        foreach (var light in Enum.GetValues<ItemLight>())
        {
            counts[light] = await limits.Where(all, light).CountAsync(cancellationToken);
        }

        var shown = filter.Light is { } only ? limits.Where(all, only) : all;
        if (query.After is { } after)
        {
            shown = shown.Where(item => item.CreatedAt < after.CreatedAt || (item.CreatedAt == after.CreatedAt && item.Id.CompareTo(after.ItemId) < 0));
        }

        var page = await rows.ReadAsync(
            shown.OrderByDescending(item => item.CreatedAt).ThenByDescending(item => item.Id).Take(SupervisionLimits.PageSize + 1), limits, cancellationToken);
        List<ItemRow> kept = [.. page.Take(SupervisionLimits.PageSize)];
        return new ItemPage(kept, page.Count > kept.Count ? new(kept[^1].Item.CreatedAt, kept[^1].Item.Id) : null, counts);
    }
}

internal sealed class ExportSupervisionItemsHandler(ItemRows rows) : IQueryHandler<ExportSupervisionItems, IReadOnlyList<ItemRow>>
{
    public async Task<Outcome<IReadOnlyList<ItemRow>>> HandleAsync(ExportSupervisionItems query, CancellationToken cancellationToken)
    {
        var filter = query.Filter ?? new ItemFilter();
        var limits = await rows.LimitsAsync(cancellationToken);
        var shown = filter.Light is { } only ? limits.Where(rows.Narrowed(filter), only) : rows.Narrowed(filter);
        return (await rows.ReadAsync(
            shown.OrderByDescending(item => item.CreatedAt).ThenByDescending(item => item.Id).Take(SupervisionLimits.ExportRows), limits, cancellationToken)).ToList();
    }
}
