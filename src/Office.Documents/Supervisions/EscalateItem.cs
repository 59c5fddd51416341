using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>
/// The ladder: an overdue matter is sent the next notice when the last one's time has run out and nothing was reported since. Sent
/// twice, it changes nothing.
/// </summary>
public sealed record EscalateItem(Guid ItemId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.TheOffice;
}

/// <summary>The overdue matters that the ladder may have something to say to, at most 500 at once.</summary>
public sealed record ListOverdueItems : IQuery<IReadOnlyList<Guid>>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class ListOverdueItemsHandler(OfficeDbContext db, SupervisionTime time) : IQueryHandler<ListOverdueItems, IReadOnlyList<Guid>>
{
    private const int Most = 500;

    public async Task<Outcome<IReadOnlyList<Guid>>> HandleAsync(ListOverdueItems query, CancellationToken cancellationToken)
    {
        var now = time.Now;
        return await db.Set<SupervisionItem>()
            .Where(item => (item.State == ItemState.AwaitingReceipt || item.State == ItemState.Handling)
                && item.DueAt < now && item.DoneAt == null && item.PausedAt == null && !item.IsLongRunning
                && !db.Set<SupervisionNotice>().Any(notice => notice.ItemId == item.Id && notice.Round == item.Round
                    && (notice.DueAt >= now || notice.Colour == NoticeColour.Red)))
            .OrderBy(item => item.DueAt).Select(item => item.Id).Take(Most).ToListAsync(cancellationToken);
    }
}

internal sealed class EscalateItemHandler(
    OfficeDbContext db, RulesShelf rules, NoticeDesk notices, SupervisionTime time, IIdSource ids) : ICommandHandler<EscalateItem, Done>
{
    public async Task<Outcome<Done>> HandleAsync(EscalateItem command, CancellationToken cancellationToken)
    {
        var item = await db.Set<SupervisionItem>().SingleOrDefaultAsync(i => i.Id == command.ItemId, cancellationToken);
        if (item is not { State: ItemState.AwaitingReceipt or ItemState.Handling, DoneAt: null, PausedAt: null, IsLongRunning: false }
            || !(item.DueAt < time.Now))
        {
            return new Done();
        }

        var own = await rules.OfAsync(item.OrganId, cancellationToken);
        if (own.HasLadder && await NextAsync(item, cancellationToken) is { } colour)
        {
            var due = time.Calendar.AddWorkdays(OfficeDay.Of(time.Now), own.NoticeDays);
            await notices.IssueAsync(
                item, new IssueNotice(item.Id, ids.Next(), colour, NoticeWords.Requirement(colour), due), "系统", cancellationToken);
        }

        return new Done();
    }

    private async Task<NoticeColour?> NextAsync(SupervisionItem item, CancellationToken cancellationToken)
    {
        if (await notices.LastAsync(item, cancellationToken) is not { } last)
        {
            return item.FirstNotice;
        }

        // Who has answered the notice is heard before the next one: the supervisor judges the report.
        return last.DueAt >= time.Now || last.Colour is NoticeColour.Red
            || await db.Set<ProgressReport>().AnyAsync(report => report.ItemId == item.Id && report.At >= last.IssuedAt && report.Verdict != "redo", cancellationToken)
            ? null
            : last.Colour + 1;
    }
}
