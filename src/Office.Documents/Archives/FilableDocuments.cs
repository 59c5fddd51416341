using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.Search;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Archives;

/// <summary>Finds what an organ has to file.</summary>
internal sealed class FilableDocuments(OfficeDbContext db, IDirectorySource directory)
{
    public const int Most = 2_000;

    public async Task<FilableDocument?> FindAsync(Guid organId, Guid documentId, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == documentId && d.OrganId == organId, cancellationToken);
        if (dispatch is not null)
        {
            return Of(dispatch);
        }

        var arrival = await db.Arrivals.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == documentId && a.OrganId == organId, cancellationToken);
        return arrival is null ? null : Of(arrival);
    }

    /// <summary>All of a year with a number, the oldest first.</summary>
    public async Task<List<FilableDocument>> OfYearAsync(Guid organId, int year, CancellationToken cancellationToken)
    {
        var (from, to) = (new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)), new DateTimeOffset(year + 1, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)));
        var (firstDay, nextDay) = (new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1));
        var dispatches = await db.Dispatches.AsNoTracking().IgnoreAutoIncludes()
            .Where(d => d.OrganId == organId && d.IssuedOn >= firstDay && d.IssuedOn < nextDay && d.State != DispatchState.Discarded && d.State != DispatchState.Void)
            .OrderBy(d => d.CreatedAt).Take(Most).ToListAsync(cancellationToken);
        var arrivals = await db.Arrivals.AsNoTracking()
            .Where(a => a.OrganId == organId && a.ArrivedAt >= from && a.ArrivedAt < to)
            .OrderBy(a => a.ArrivedAt).Take(Most).ToListAsync(cancellationToken);
        return [.. dispatches.Select(Of), .. arrivals.Select(Of)];
    }

    private FilableDocument Of(Dispatch dispatch) => new()
    {
        Id = dispatch.Id,
        Source = SearchSource.Dispatch,
        Title = dispatch.Title,
        Number = dispatch.Number,
        Author = directory.Current.Organ(dispatch.OrganId)?.FullName ?? "",
        On = dispatch.IssuedOn ?? OfficeDay.Of(dispatch.CreatedAt),
        PageCount = dispatch.PageCount,
        IsSettled = dispatch.State is DispatchState.Distributed,
        UnitId = dispatch.UnitId,
    };

    private static FilableDocument Of(Arrival arrival) => new()
    {
        Id = arrival.Id,
        Source = SearchSource.Arrival,
        Title = arrival.Title,
        Number = arrival.Number,
        Author = arrival.SenderName,
        On = OfficeDay.Of(arrival.ArrivedAt),
        PageCount = arrival.PageCount,
        IsSettled = arrival.State is DeliveryState.SignedFor,
        SentAs = arrival.SenderDispatchId,
    };
}
