using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Web.Cli;

/// <summary>Reads from the database what is to be done next on a root of the drill.</summary>
internal sealed class DrillRoad(OfficeDbContext db, DrillCast cast, IIdSource ids)
{
    /// <summary>The next command; null when nobody is asked now, because a job works on it or it is at its end.</summary>
    public async Task<DrillStep?> NextAsync(Guid rootId)
    {
        // The item first: a job that ends between the two reads then shows more than the item needs, never less.
        var open = await db.Set<WorkItem>()
            .Where(item => item.RootId == rootId && (item.State == WorkItemState.Open || item.State == WorkItemState.Opened))
            .OrderBy(item => item.SentAt).ThenBy(item => item.Id).Select(item => new { item.Id, item.StepId }).FirstOrDefaultAsync();
        var dispatch = await db.Dispatches.AsNoTracking().SingleOrDefaultAsync(d => d.Id == rootId);
        var isArrival = dispatch is null && await db.Arrivals.AnyAsync(a => a.Id == rootId);
        if (!isArrival && dispatch is not { State: not DispatchState.Draft })
        {
            var kind = dispatch is null ? "start" : dispatch.DraftRevision == 1 ? "save" : "send";
            return Step(kind, rootId, cast.Drafter.Id, itemId: null);
        }

        // What was signed for is the registry's: the drill's road ends there.
        if (open is null || (isArrival && open.StepId is not "sign-for"))
        {
            return null;
        }

        var post = await db.Set<WorkItemHolder>().Where(holder => holder.WorkItemId == open.Id && holder.State == HolderState.Pending)
            .OrderBy(holder => holder.Id).Select(holder => holder.PostId).FirstOrDefaultAsync();
        if (post == Guid.Empty)
        {
            // It was handled between the two reads: what follows is not there yet.
            return null;
        }

        var step = Step(isArrival ? "answer" : open.StepId, rootId, post, open.Id);
        return dispatch is null ? step : step with
        {
            Hash = open.StepId switch
            {
                "proofread" or "seal" => dispatch.LayoutHash,
                "release" => dispatch.SealedHash,
                _ => dispatch.ContentHash,
            },
            Seen = await db.SignOffs.Where(signOff => signOff.DispatchId == rootId).Select(signOff => signOff.PayloadHash).ToListAsync(),
        };
    }

    /// <summary>Whether there is nothing more to come: the process is at its end.</summary>
    public async Task<bool> IsEndedAsync(Guid rootId) =>
        await db.Set<ProcessInstance>().AnyAsync(instance => instance.RootId == rootId && instance.EndedAt != null);

    /// <summary>What has arrived elsewhere of a dispatch.</summary>
    public async Task<IReadOnlyList<Guid>> ArrivalsAsync(Guid dispatchId) =>
        await db.Arrivals.Where(arrival => arrival.SenderDispatchId == dispatchId).Select(arrival => arrival.Id).ToListAsync();

    /// <summary>How many copies were sent to organs that have an office here.</summary>
    public Task<int> CopiesAsync(Guid dispatchId) => db.Deliveries.CountAsync(delivery => delivery.DispatchId == dispatchId);

    private DrillStep Step(string kind, Guid rootId, Guid postId, Guid? itemId) =>
        new(ids.Next(), kind, rootId, postId, itemId, Hash: null, Seen: []);
}
