using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.Dispatches;

/// <summary>Whether the text and the attachments of a dispatch are open to the actor now.</summary>
internal sealed class DraftAccess(OfficeDbContext db, IProcesses processes, Actor actor, IDirectorySource directory, TimeProvider clock)
{
    /// <summary>The dispatch, when it may be changed.</summary>
    /// <param name="dispatchId">The dispatch.</param>
    /// <param name="workItemId">The actor's open item once it is under way; null while it was never submitted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Outcome<Dispatch>> OpenAsync(Guid dispatchId, Guid? workItemId, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == dispatchId, cancellationToken);
        if (dispatch is null)
        {
            return new FoundationFault.Missing();
        }

        var hold = await db.TextHolds.SingleOrDefaultAsync(h => h.DispatchId == dispatchId, cancellationToken);
        if (hold?.IsHeldFrom(actor.OfficialId, clock.GetUtcNow()) is true)
        {
            return new DispatchFault.TextHeld(directory.Current.Official(hold.HolderId)?.Name ?? "");
        }

        // A refusal below takes this back with everything else.
        dispatch.OpenText();
        if (workItemId is not { } itemId)
        {
            return dispatch.State is DispatchState.Draft ? dispatch : new DispatchFault.TextLocked();
        }

        var item = await processes.HeldAsync(itemId, cancellationToken);
        if (item.Fault is not null)
        {
            return item.Fault;
        }

        return item.Value.RootId == dispatch.Id && DispatchSteps.TextIsOpenAt(item.Value.StepId)
            ? dispatch
            : new DispatchFault.TextLocked();
    }
}
