using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Supervisions;

/// <summary>What every command on a supervised matter begins with: the matter, and the actor's open item on it.</summary>
internal sealed class SupervisionDesk(OfficeDbContext db, IProcesses processes, Actor actor)
{
    /// <summary>A matter that is not over.</summary>
    public async Task<Outcome<SupervisionItem>> OpenAsync(Guid itemId, CancellationToken cancellationToken)
    {
        var item = await db.Set<SupervisionItem>().SingleOrDefaultAsync(i => i.Id == itemId, cancellationToken);
        return item is null ? new FoundationFault.Missing()
            : item.State.IsOver() ? new SupervisionFault.Over()
            : item;
    }

    /// <summary>A matter of the actor's own organ, for what its supervisors do.</summary>
    public async Task<Outcome<SupervisionItem>> SupervisedAsync(Guid itemId, CancellationToken cancellationToken)
    {
        var item = await OpenAsync(itemId, cancellationToken);
        return item.Fault is null && item.Value.OrganId != actor.OrganId ? new FoundationFault.Missing() : item;
    }

    /// <summary>The matter in the actor's hands. While it is paused nothing is done to it.</summary>
    public async Task<Outcome<HeldItem>> HeldAsync(Guid itemId, Guid workItemId, CancellationToken cancellationToken)
    {
        var held = await processes.HeldAsync(workItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var item = await db.Set<SupervisionItem>().SingleOrDefaultAsync(i => i.Id == itemId, cancellationToken);
        return item is null || held.Value.RootId != itemId ? new FoundationFault.Missing()
            : item.PausedAt is not null ? new SupervisionFault.Paused()
            : held.Value.Kind is WorkItemKind.Do or WorkItemKind.Decide ? new HeldItem(item, held.Value)
            : new SupervisionFault.WrongStep();
    }

    /// <summary>As <see cref="HeldAsync"/>, at this step.</summary>
    public async Task<Outcome<HeldItem>> HeldAtAsync(string step, Guid itemId, Guid workItemId, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(itemId, workItemId, cancellationToken);
        return held.Fault is null && held.Value.Work.StepId != step ? new SupervisionFault.WrongStep() : held;
    }

    /// <summary>Text that must or may be there, as it is kept.</summary>
    public static Fault? CheckText(string? text, string where, int most, bool required = true) =>
        string.IsNullOrWhiteSpace(text) ? required ? new SupervisionFault.TextMissing(where) : null
        : text.Trim().Length > most ? new SupervisionFault.TextTooLong(where, most)
        : !SignOffs.DecidedOpinion.IsPlain(text.ReplaceLineEndings("\n")) ? new SignOffs.SignOffFault.OpinionNotPlain()
        : null;
}

/// <summary>A matter, and the actor's open item on it.</summary>
internal sealed record HeldItem(SupervisionItem Item, WorkItem Work);
