using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.Incomings;

/// <summary>我的批示: what the actor instructed, or had entered for them by a delegation, the newest first; who has it now and what came of it.</summary>
/// <param name="OpenOnly">Only papers that are not settled.</param>
/// <param name="After">The last row of the page before; null for the first page.</param>
public sealed record ListInstructions(bool OpenOnly = false, InstructionCursor? After = null) : IQuery<InstructionPage>
{
    public const int PageSize = 30;

    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>Where a page ended.</summary>
public sealed record InstructionCursor(DateTimeOffset At, Guid OpinionId);

/// <param name="Rows">At most <see cref="ListInstructions.PageSize"/>.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record InstructionPage(IReadOnlyList<InstructionRow> Rows, InstructionCursor? Next);

/// <summary>One instruction and what became of it.</summary>
/// <param name="Opinion">What was instructed.</param>
/// <param name="Paper">On which paper.</param>
/// <param name="Units">Who was handed it in the newest round, and what they answered.</param>
/// <param name="Open">The open items of those who have it: for one tap to urge.</param>
public sealed record InstructionRow(
    IncomingOpinion Opinion, Incoming Paper, IReadOnlyList<Undertaking> Units, IReadOnlyList<WorkItem> Open);

internal sealed class ListInstructionsHandler(OfficeDbContext db, IncomingReading reading, Actor actor)
    : IQueryHandler<ListInstructions, InstructionPage>
{
    public async Task<Outcome<InstructionPage>> HandleAsync(ListInstructions query, CancellationToken cancellationToken)
    {
        var given =
            from opinion in db.Set<IncomingOpinion>().AsNoTracking()
            join paper in reading.Visible().AsNoTracking() on opinion.IncomingId equals paper.Id
            where opinion.Step == IncomingSteps.Instruct && opinion.Outcome != "return"
                && (opinion.OnBehalfOf == actor.OfficialId || (opinion.OfficialId == actor.OfficialId && opinion.OnBehalfOf == null))
            select new { opinion, paper };
        if (query.OpenOnly)
        {
            given = given.Where(one => one.paper.State < IncomingState.Settled);
        }

        if (query.After is { } after)
        {
            given = given.Where(one => one.opinion.At < after.At || (one.opinion.At == after.At && one.opinion.Id.CompareTo(after.OpinionId) < 0));
        }

        var page = await given.OrderByDescending(one => one.opinion.At).ThenByDescending(one => one.opinion.Id)
            .Take(ListInstructions.PageSize + 1).ToListAsync(cancellationToken);
        var ids = page.Take(ListInstructions.PageSize).Select(one => one.paper.Id).Distinct().ToList();
        var units = (await db.Set<Undertaking>().AsNoTracking().Where(u => ids.Contains(u.IncomingId)).ToListAsync(cancellationToken))
            .ToLookup(u => u.IncomingId);
        var open = (await db.Set<WorkItem>().AsNoTracking()
            .Where(i => ids.Contains(i.RootId) && (i.State == WorkItemState.Open || i.State == WorkItemState.Opened)
                && (i.Kind == WorkItemKind.Decide || i.Kind == WorkItemKind.Do))
            .ToListAsync(cancellationToken)).ToLookup(i => i.RootId);
        List<InstructionRow> rows =
        [
            .. page.Take(ListInstructions.PageSize).Select(one => new InstructionRow(
                one.opinion, one.paper,
                [.. units[one.paper.Id].Where(u => u.Round == one.paper.Round).OrderByDescending(u => u.IsLead).ThenBy(u => u.Id)],
                [.. open[one.paper.Id].OrderBy(i => i.SentAt)])),
        ];
        return new InstructionPage(rows, page.Count > rows.Count ? new(rows[^1].Opinion.At, rows[^1].Opinion.Id) : null);
    }
}
