using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Dispatches;

/// <summary>Finds the open item through which the actor may change a text that is under way.</summary>
internal sealed class HeldTexts(OfficeDbContext db, IProcesses processes, IDirectorySource directory, Actor actor)
{
    public async Task<HeldText?> FindAsync(Guid dispatchId, CancellationToken cancellationToken)
    {
        var held =
            from holder in db.Set<WorkItemHolder>()
            join item in db.Set<WorkItem>() on holder.WorkItemId equals item.Id
            where holder.RootId == dispatchId && holder.OfficialId == actor.OfficialId && holder.State == HolderState.Pending
                && (item.State == WorkItemState.Open || item.State == WorkItemState.Opened)
                && (item.StepId == DispatchSteps.Draft || item.StepId == DispatchSteps.UnitCheck || item.StepId == DispatchSteps.Review
                    || item.StepId == DispatchSteps.Recheck)
            select item;
        var open = await held.FirstOrDefaultAsync(cancellationToken);
        if (open is null)
        {
            return null;
        }

        var people = directory.Current;
        var way = await processes.StraightWayAsync(open.Id, cancellationToken);
        return new HeldText(
            open.Id,
            open.StepId,
            open.StepName,
            open.Reason,
            people.Official(open.SentBy)?.Name ?? "",
            way is null ? null : $"{people.Official(way.OfficialId)?.Name}（{way.StepName}）");
    }
}
