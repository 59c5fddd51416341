using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.Incomings;

/// <summary>The register as the actor may see it, narrowed; the one query behind list, counts, export and print.</summary>
internal sealed class IncomingRegister(OfficeDbContext db, IncomingReading reading, IDirectorySource directory)
{
    private static readonly TimeSpan s_office = TimeSpan.FromHours(8);

    public IQueryable<Incoming> Of(IncomingFilter filter)
    {
        var all = reading.Visible().AsNoTracking();
        all = filter.State is { } state ? all.Where(i => i.State == state) : all;
        all = filter.Category is { } category ? all.Where(i => i.Category == category) : all;
        all = filter.Medium is { } medium ? all.Where(i => i.Medium == medium) : all;
        all = filter.Urgency is { } urgency ? all.Where(i => i.Urgency == urgency) : all;
        all = filter.Year is { } year ? all.Where(i => i.Year == year) : all;
        if (filter.From is { } from)
        {
            var begin = new DateTimeOffset(from.ToDateTime(TimeOnly.MinValue), s_office).ToUniversalTime();
            all = all.Where(i => i.ReceivedAt >= begin);
        }

        if (filter.To is { } to)
        {
            var end = new DateTimeOffset(to.AddDays(1).ToDateTime(TimeOnly.MinValue), s_office).ToUniversalTime();
            all = all.Where(i => i.ReceivedAt < end);
        }

        if (string.IsNullOrWhiteSpace(filter.Text))
        {
            return all;
        }

        var wanted = filter.Text.Trim();
        var key = Likeness.KeyOf(wanted);
        return all.Where(i => i.Number == wanted || i.Title.Contains(wanted) || i.SenderName.Contains(wanted)
            || (key != "" && i.NumberKey.Contains(key)));
    }

    /// <summary>With who holds each now, and until when.</summary>
    public async Task<IReadOnlyList<IncomingRow>> RowsAsync(IReadOnlyList<Incoming> papers, CancellationToken cancellationToken)
    {
        var ids = papers.Where(paper => !paper.IsEnded).Select(paper => paper.Id).ToList();
        var open = await (
            from holder in db.Set<WorkItemHolder>()
            join item in db.Set<WorkItem>() on holder.WorkItemId equals item.Id
            where ids.Contains(item.RootId) && (item.State == WorkItemState.Open || item.State == WorkItemState.Opened)
                && (item.Kind == WorkItemKind.Decide || item.Kind == WorkItemKind.Do)
                && (holder.State == HolderState.Pending || holder.State == HolderState.Reading)
            select new { item.RootId, holder.OfficialId, item.Due }).ToListAsync(cancellationToken);
        var held = open.ToLookup(one => one.RootId);
        return
        [
            .. papers.Select(paper => new IncomingRow(
                paper,
                string.Join('、', held[paper.Id].Select(one => directory.Current.Official(one.OfficialId)?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Take(3)),
                held[paper.Id].Min(one => one.Due))),
        ];
    }
}
