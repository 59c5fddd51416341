using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Matters;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>Which documents there are to index, the oldest first: for <c>office reindex</c>.</summary>
public sealed record ListIndexable(DateTimeOffset After, Guid AfterId) : IQuery<IReadOnlyList<IndexableRoot>>
{
    public const int PageSize = 500;

    public Demand Demand => Demand.TheOffice;
}

/// <param name="RootId">The dispatch, arrival or form.</param>
/// <param name="At">When it was begun or arrived.</param>
public sealed record IndexableRoot(Guid RootId, DateTimeOffset At);

internal sealed class ListIndexableHandler(OfficeDbContext db) : IQueryHandler<ListIndexable, IReadOnlyList<IndexableRoot>>
{
    public async Task<Outcome<IReadOnlyList<IndexableRoot>>> HandleAsync(ListIndexable query, CancellationToken cancellationToken)
    {
        var dispatches = await db.Dispatches
            .Where(d => d.TextVersion > 0 && (d.CreatedAt > query.After || (d.CreatedAt == query.After && d.Id.CompareTo(query.AfterId) > 0)))
            .OrderBy(d => d.CreatedAt).ThenBy(d => d.Id).Take(ListIndexable.PageSize)
            .Select(d => new IndexableRoot(d.Id, d.CreatedAt)).ToListAsync(cancellationToken);
        var arrivals = await db.Arrivals
            .Where(a => a.ArrivedAt > query.After || (a.ArrivedAt == query.After && a.Id.CompareTo(query.AfterId) > 0))
            .OrderBy(a => a.ArrivedAt).ThenBy(a => a.Id).Take(ListIndexable.PageSize)
            .Select(a => new IndexableRoot(a.Id, a.ArrivedAt)).ToListAsync(cancellationToken);
        var forms = await db.Set<FormMatter>()
            .Where(m => m.SubmittedAt != null && (m.CreatedAt > query.After || (m.CreatedAt == query.After && m.Id.CompareTo(query.AfterId) > 0)))
            .OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).Take(ListIndexable.PageSize)
            .Select(m => new IndexableRoot(m.Id, m.CreatedAt)).ToListAsync(cancellationToken);
        return dispatches.Concat(arrivals).Concat(forms).OrderBy(root => root.At).ThenBy(root => root.RootId).Take(ListIndexable.PageSize).ToList();
    }
}
