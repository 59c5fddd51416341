using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>归档目录: the filed items of the own organ, the newest first.</summary>
/// <param name="Year">Of this year; null for all.</param>
/// <param name="Period">Kept so long; null for all.</param>
/// <param name="Text">Part of the title, the number or the code.</param>
/// <param name="OnlyFindings">Only those whose last check failed.</param>
/// <param name="After">The last row of the page before.</param>
public sealed record ListArchive(int? Year = null, RetentionPeriod? Period = null, string? Text = null, bool OnlyFindings = false, Guid? After = null)
    : IQuery<ArchivePage>
{
    public const int PageSize = 50;

    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

/// <param name="Rows">At most <see cref="ListArchive.PageSize"/>.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Findings">Items of the organ whose last check failed.</param>
public sealed record ArchivePage(IReadOnlyList<ArchiveRow> Rows, Guid? Next, int Findings);

/// <param name="Item">The item.</param>
/// <param name="IsPacked">Whether its package is made.</param>
/// <param name="CheckedAt">When it was last checked.</param>
/// <param name="HasPassed">Whether nothing failed then.</param>
public sealed record ArchiveRow(ArchiveItem Item, bool IsPacked, DateTimeOffset? CheckedAt, bool? HasPassed);

internal sealed class ListArchiveHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListArchive, ArchivePage>
{
    public async Task<Outcome<ArchivePage>> HandleAsync(ListArchive query, CancellationToken cancellationToken)
    {
        var checks = db.Set<ArchiveCheckRecord>();
        var own = db.Set<ArchiveItem>().Where(i => i.OrganId == actor.OrganId);
        var failing = own.Where(i => checks.Where(c => c.ItemId == i.Id).OrderByDescending(c => c.At).Select(c => (bool?)c.HasPassed).FirstOrDefault() == false);
        var items = query.OnlyFindings ? failing : own;
        items = query.Year is { } year ? items.Where(i => i.Year == year) : items;
        items = query.Period is { } period ? items.Where(i => i.Period == period) : items;
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var text = query.Text.Trim();
            items = items.Where(i => i.Title.Contains(text) || i.Number!.Contains(text) || i.Code.Contains(text));
        }

        if (query.After is { } after && await own.SingleOrDefaultAsync(i => i.Id == after, cancellationToken) is { } last)
        {
            items = items.Where(i => i.FiledAt < last.FiledAt || (i.FiledAt == last.FiledAt && i.Id.CompareTo(last.Id) < 0));
        }

        var packages = db.Set<ArchivePackageRecord>();
        var rows = await items.OrderByDescending(i => i.FiledAt).ThenByDescending(i => i.Id).Take(ListArchive.PageSize + 1)
            .Select(i => new
            {
                Item = i,
                IsPacked = packages.Any(p => p.Id == i.Id),
                Last = checks.Where(c => c.ItemId == i.Id).OrderByDescending(c => c.At).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        return new ArchivePage(
            [.. rows.Take(ListArchive.PageSize).Select(row => new ArchiveRow(row.Item, row.IsPacked, row.Last?.At, row.Last?.HasPassed))],
            rows.Count > ListArchive.PageSize ? rows[ListArchive.PageSize - 1].Item.Id : null,
            await failing.CountAsync(cancellationToken));
    }
}
