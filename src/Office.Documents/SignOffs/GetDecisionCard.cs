using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Documents.Inking;
using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.WorkItems;

namespace Office.Documents.SignOffs;

/// <summary>Everything that one decision needs on one screen, in one round trip.</summary>
public sealed record GetDecisionCard(Guid DispatchId, Guid WorkItemId) : IQuery<DecisionCard>
{
    public Demand Demand => Demand.On(DispatchId, Relation.Handler, Relation.FormerHandler);
}

/// <summary>All that a signer sees before deciding: the paper, the opinions so far and what may be done with it.</summary>
public sealed record DecisionCard
{
    public required WorkItem Item { get; init; }

    public required DispatchView View { get; init; }

    /// <summary>What the signer wrote so far; null when nothing was written.</summary>
    public required OpinionDraft? Draft { get; init; }

    public required IReadOnlyList<SavedPhrase> Phrases { get; init; }

    /// <summary>What is drawn on the pages.</summary>
    public InkSummary Marks { get; init; } = InkSummary.None;

    /// <summary>Whether a signature would need the PIN first.</summary>
    public required bool IsLocked { get; init; }

    /// <summary>The actor's next open item that asks for a decision, to go on with; null when this is the last.</summary>
    public required WorkItem? Next { get; init; }

    /// <summary>False when the item was closed meanwhile, by whomever.</summary>
    public bool IsOpen => Item.IsOpen;
}

internal sealed class GetDecisionCardHandler(
    OfficeDbContext db, IQueryHandler<GetDispatch, DispatchView> dispatches, ISigningDesk desk, Actor actor)
    : IQueryHandler<GetDecisionCard, DecisionCard>
{
    public async Task<Outcome<DecisionCard>> HandleAsync(GetDecisionCard query, CancellationToken cancellationToken)
    {
        var mine = db.Set<WorkItemHolder>().Where(h => h.OfficialId == actor.OfficialId).Select(h => h.WorkItemId);
        var item = await db.Set<WorkItem>().SingleOrDefaultAsync(
            i => i.Id == query.WorkItemId && i.RootId == query.DispatchId && mine.Contains(i.Id), cancellationToken);
        var view = await dispatches.HandleAsync(new GetDispatch(query.DispatchId), cancellationToken);
        if (item is null || view.Fault is not null)
        {
            return new FoundationFault.Missing();
        }

        return new DecisionCard
        {
            Item = item,
            View = view.Value,
            Draft = await db.OpinionDrafts.SingleOrDefaultAsync(
                d => d.WorkItemId == item.Id && d.OfficialId == actor.OfficialId, cancellationToken),
            Phrases = await db.SavedPhrases.Where(p => p.OfficialId == actor.OfficialId).OrderBy(p => p.Position)
                .ToListAsync(cancellationToken),
            Marks = await InkSummary.OfAsync(db, view.Value.Dispatch, item.Id, actor.OfficialId, cancellationToken),
            IsLocked = !desk.IsUnlocked(actor),
            Next = await db.Set<WorkItem>()
                .Where(i => mine.Contains(i.Id) && i.Id != item.Id && i.OpinionSlot != null
                    && (i.State == WorkItemState.Open || i.State == WorkItemState.Opened))
                .OrderByDescending(i => i.Urgency).ThenBy(i => i.SentAt)
                .FirstOrDefaultAsync(cancellationToken),
        };
    }
}
