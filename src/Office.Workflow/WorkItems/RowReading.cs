using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Workflow.WorkItems;

/// <summary>How the rows of every list of matters are made, and in whose hands a matter is.</summary>
internal sealed class RowReading(OfficeDbContext db, IDirectorySource directory)
{
    /// <summary>Whoever handled a matter may see its track, and so may see in whose hands it is.</summary>
    public async Task<ILookup<Guid, HeldStep>> HeldAsync(Guid[] roots, CancellationToken cancellationToken)
    {
        var pending = await db.Set<WorkItemHolder>()
            .Where(holder => roots.Contains(holder.RootId) && holder.State == HolderState.Pending)
            .Join(
                db.Set<WorkItem>(),
                holder => holder.WorkItemId,
                item => item.Id,
                (holder, item) => new { holder.RootId, holder.OfficialId, item.StepId, item.StepName, item.SentAt })
            .ToListAsync(cancellationToken);
        return pending
            .GroupBy(row => (row.RootId, row.StepId))
            .OrderBy(step => step.Min(row => row.SentAt))
            .ToLookup(
                step => step.Key.RootId,
                step => new HeldStep(
                    step.Key.StepId,
                    step.First().StepName,
                    [.. step.Select(row => directory.Current.Official(row.OfficialId)?.Name ?? "").Distinct(StringComparer.Ordinal)]));
    }

    /// <summary>As it lies in the box of one official.</summary>
    public WorkItemRow Row(WorkItem item, WorkItemHolder holder) => Row(item, holder.At, holder is { IsOpen: true, OpenedAt: null }) with
    {
        ForName = holder.BehalfOf is { } principal ? directory.Current.Official(principal)?.Name : null,
    };

    /// <summary>As it stands, in nobody's box.</summary>
    public WorkItemRow Row(WorkItem item, DateTimeOffset at, bool isUnread) => new(
        item.Id, item.RootId, item.StepId, item.StepName, item.Kind, item.State,
        new WorkItemSnapshot(item.Title, item.Reference, item.MatterKind, item.Urgency, item.Due),
        item.SentBy, directory.Current.Official(item.SentBy)?.Name ?? "", at, isUnread, item.Outcome, item.Reason)
    {
        OrganId = item.OrganId,
        UrgedTimes = item.UrgedTimes,
    };
}
