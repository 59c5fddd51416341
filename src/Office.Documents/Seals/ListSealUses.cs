using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Seals;

/// <summary>用印台账: what the actor's organ sealed in a year, the newest first. For its seal keepers.</summary>
/// <param name="Year">By the office's clock.</param>
/// <param name="SealId">One seal, or null for all.</param>
/// <param name="Text">Part of the title, the number or the keeper's name; null for all.</param>
/// <param name="Before">The last row of the page before; null for the first page.</param>
public sealed record ListSealUses(int Year, Guid? SealId = null, string? Text = null, SealUseCursor? Before = null) : IQuery<SealUsePage>
{
    public const int PageSize = 50;

    public Demand Demand => Demand.InOrgan(Relation.SealFor);
}

/// <summary>Where a page of the ledger ended.</summary>
public sealed record SealUseCursor(DateTimeOffset OrderedAt, Guid Id);

/// <param name="Rows">At most <see cref="ListSealUses.PageSize"/>.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record SealUsePage(IReadOnlyList<SealUseRow> Rows, SealUseCursor? Next);

/// <summary>One use of a seal.</summary>
public sealed record SealUseRow(
    Guid Id, Guid DispatchId, string? Number, string Title, string Seal, string Keeper, DateTimeOffset OrderedAt, DateTimeOffset? SealedAt)
{
    /// <summary>sha256 of the sealed file, lower-case hex; null while it is not sealed.</summary>
    public string? Sha256 { get; init; }

    public bool HasOfd { get; init; }

    public bool AwaitsStamp { get; init; }
}

internal sealed class ListSealUsesHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListSealUses, SealUsePage>
{
    public async Task<Outcome<SealUsePage>> HandleAsync(ListSealUses query, CancellationToken cancellationToken)
    {
        var (begin, end) = (StartOf(query.Year), StartOf(query.Year + 1));
        var rows = from use in db.SealUses
                   join seal in db.Seals on use.SealId equals seal.Id
                   join dispatch in db.Dispatches on use.DispatchId equals dispatch.Id
                   where use.OrganId == actor.OrganId && use.OrderedAt >= begin && use.OrderedAt < end
                   select new { use, seal, dispatch };
        if (query.SealId is { } sealId)
        {
            rows = rows.Where(r => r.use.SealId == sealId);
        }

        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var wanted = query.Text.Trim();
            rows = rows.Where(r => r.dispatch.Title.Contains(wanted) || r.dispatch.Number!.Contains(wanted) || r.use.KeeperName.Contains(wanted));
        }

        if (query.Before is { } before)
        {
            rows = rows.Where(r => r.use.OrderedAt < before.OrderedAt
                || (r.use.OrderedAt == before.OrderedAt && r.use.Id.CompareTo(before.Id) < 0));
        }

        var page = await rows.OrderByDescending(r => r.use.OrderedAt).ThenByDescending(r => r.use.Id)
            .Take(ListSealUses.PageSize + 1)
            .Select(r => new { r.use, Seal = r.seal.Name, r.dispatch.Number, r.dispatch.Title })
            .ToListAsync(cancellationToken);
        var shown = page.Take(ListSealUses.PageSize).ToList();
        return new SealUsePage(
            [.. shown.Select(r => RowOf(r.use, r.Seal, r.Number, r.Title))],
            page.Count > shown.Count ? new SealUseCursor(shown[^1].use.OrderedAt, shown[^1].use.Id) : null);
    }

    private static SealUseRow RowOf(SealUse use, string seal, string? number, string title) =>
        new(use.Id, use.DispatchId, number, title, seal, use.KeeperName, use.OrderedAt, use.SealedAt)
        {
            Sha256 = use.SealedHash is { } hash ? Convert.ToHexStringLower(hash) : null,
            HasOfd = use.OfdHash is not null,
            AwaitsStamp = use.AwaitsStamp,
        };

    // The year begins with the office's day, eight hours before that of UTC.
    private static DateTimeOffset StartOf(int year) => new DateTimeOffset(Math.Clamp(year, 1970, 9998), 1, 1, 0, 0, 0, TimeSpan.FromHours(8)).ToUniversalTime();
}
