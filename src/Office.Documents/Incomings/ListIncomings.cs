using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>收文簿: the papers of the register that the actor may see, the newest first.</summary>
/// <param name="Filter">What narrows it.</param>
/// <param name="After">The last row of the page before; null for the first page.</param>
public sealed record ListIncomings(IncomingFilter Filter, IncomingCursor? After = null) : IQuery<IncomingPage>
{
    public const int PageSize = 50;

    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>Where a page ended.</summary>
public sealed record IncomingCursor(DateTimeOffset ReceivedAt, Guid IncomingId);

/// <param name="Rows">At most <see cref="ListIncomings.PageSize"/>.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Counts">How many there are in each state, as narrowed by everything but the state; only on the first page.</param>
public sealed record IncomingPage(
    IReadOnlyList<IncomingRow> Rows, IncomingCursor? Next, IReadOnlyDictionary<IncomingState, int> Counts);

/// <summary>A paper in the register, with who holds it now.</summary>
public sealed record IncomingRow(Incoming Incoming, string Holder, DateTimeOffset? Due);

internal sealed class ListIncomingsHandler(IncomingRegister register) : IQueryHandler<ListIncomings, IncomingPage>
{
    public async Task<Outcome<IncomingPage>> HandleAsync(ListIncomings query, CancellationToken cancellationToken)
    {
        var all = register.Of(query.Filter with { State = null });
        var counts = query.After is null
            ? (await all.GroupBy(i => i.State).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken))
                .ToDictionary(group => group.Key, group => group.Count)
            : [];
        var shown = query.Filter.State is { } state ? all.Where(i => i.State == state) : all;
        if (query.After is { } after)
        {
            shown = shown.Where(i => i.ReceivedAt < after.ReceivedAt
                || (i.ReceivedAt == after.ReceivedAt && i.Id.CompareTo(after.IncomingId) < 0));
        }

        var page = await shown.OrderByDescending(i => i.ReceivedAt).ThenByDescending(i => i.Id)
            .Take(ListIncomings.PageSize + 1).ToListAsync(cancellationToken);
        var rows = page.Take(ListIncomings.PageSize).ToList();
        return new IncomingPage(
            await register.RowsAsync(rows, cancellationToken),
            page.Count > rows.Count ? new(rows[^1].ReceivedAt, rows[^1].Id) : null,
            counts);
    }
}
