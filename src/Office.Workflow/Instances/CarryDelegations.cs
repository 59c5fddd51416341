using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>
/// Gives the open items of a matter to those who may act for their holders now, and takes them from those who no longer may.
/// Sent by the office when a delegation is set, begins or ends, and when the
/// duty officer takes over what is most urgent; sent twice, it changes nothing.
/// </summary>
public sealed record CarryDelegations(Guid RootId) : ICommand<Done>, IRootCommand, IRoutineCommand
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class CarryDelegationsHandler(OfficeDbContext db, IDirectorySource directory, DutyStandIns duty, Stamp stamp, IOutbox outbox)
    : ICommandHandler<CarryDelegations, Done>
{
    public async Task<Outcome<Done>> HandleAsync(CarryDelegations command, CancellationToken cancellationToken)
    {
        var items = await db.Set<WorkItem>()
            .Where(item => item.RootId == command.RootId
                && (item.State == WorkItemState.Open || item.State == WorkItemState.Opened))
            .ToListAsync(cancellationToken);
        var ids = items.Select(item => item.Id).ToArray();
        var holders = (await db.Set<WorkItemHolder>().Where(holder => ids.Contains(holder.WorkItemId))
            .ToListAsync(cancellationToken)).ToLookup(holder => holder.WorkItemId);
        var instances = await db.Set<ProcessInstance>().Where(instance => instance.RootId == command.RootId)
            .ToDictionaryAsync(instance => instance.Id, cancellationToken);
        var touched = items.SelectMany(item => Carry(item, instances[item.InstanceId], [.. holders[item.Id]])).ToHashSet();
        if (touched.Count > 0)
        {
            outbox.Add(new WorkItemsChanged(command.RootId, [.. touched]));
        }
        return new Done();
    }

    private IEnumerable<StandIn> OnDuty(WorkItem item, WorkItemHolder[] rows)
    {
        var own = rows.Where(row => row.BehalfOf is null && row.State == HolderState.Pending).ToArray();
        return own.SelectMany(row => duty.For(directory.Current.Post(row.PostId)?.OrganId ?? item.OrganId, item.Kind, item.Urgency, item.SentAt)
                .Select(post => new StandIn(post, row.OfficialId)))
            .Where(standIn => !own.Any(row => row.OfficialId == standIn.Post.OfficialId))
            .DistinctBy(standIn => standIn.Post.OfficialId);
    }

    private IEnumerable<Guid> Carry(WorkItem item, ProcessInstance instance, WorkItemHolder[] rows)
    {
        var own = rows.Where(row => row.BehalfOf is null && row.State == HolderState.Pending).Select(row => row.OfficialId);
        var delegates = StandIns.Of(directory.Current, instance, item.Kind, own, stamp.Now);
        StandIn[] now = [.. delegates, .. OnDuty(item, rows).ExceptBy(delegates.Select(one => one.Post.OfficialId), one => one.Post.OfficialId)];
        foreach (var (post, principal) in now)
        {
            var row = rows.FirstOrDefault(row => row.OfficialId == post.OfficialId);
            if (row is null)
            {
                db.Add(row = new WorkItemHolder(stamp.NextId(), item.OrganId, item.RootId, item.Id)
                {
                    OfficialId = post.OfficialId,
                    PostId = post.Id,
                    BehalfOf = principal,
                });
            }
            else if (row.State == HolderState.Pending)
            {
                continue;
            }
            (row.State, row.At) = (HolderState.Pending, stamp.Now);
            db.Add(new Grant(item.RootId, row.OfficialId, Relation.Handler, via: item.Id));
            yield return row.OfficialId;
        }
        var lost = rows.Where(row => row.BehalfOf is not null && row.State == HolderState.Pending
            && !now.Any(standIn => standIn.Post.OfficialId == row.OfficialId));
        foreach (var row in lost)
        {
            (row.State, row.At) = (HolderState.Lapsed, stamp.Now);
            db.Remove(new Grant(item.RootId, row.OfficialId, Relation.Handler, item.Id));
            yield return row.OfficialId;
        }
    }
}
