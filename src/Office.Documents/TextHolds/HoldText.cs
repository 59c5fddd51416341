using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Documents.TextVersions;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.TextHolds;

/// <summary>
/// The page of a text is open: its reader writes, unless somebody else does. Sent again every minute, so that a text whose
/// writer is gone is free.
/// </summary>
/// <param name="DispatchId">The document.</param>
/// <param name="TakeOver">Writes on although somebody else holds it: that one is told, and keeps what was written as a version.</param>
public sealed record HoldText(Guid DispatchId, bool TakeOver = false) : ICommand<TextHolder>, IRootCommand, IRoutineCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler);
}

/// <summary>Who writes a text.</summary>
/// <param name="OfficialId">The writer.</param>
/// <param name="Name">By name.</param>
/// <param name="Since">Since when.</param>
/// <param name="IsMe">Whether it is who asked.</param>
public sealed record TextHolder(Guid OfficialId, string Name, DateTimeOffset Since, bool IsMe);

/// <summary>Somebody else writes a text now, or nobody.</summary>
public sealed record TextHoldChanged(Guid DispatchId) : IOfficeEvent;

internal sealed class HoldTextHandler(OfficeDbContext db, HoldRecord record, Actor actor, IDirectorySource directory, TimeProvider clock)
    : ICommandHandler<HoldText, TextHolder>
{
    public async Task<Outcome<TextHolder>> HandleAsync(HoldText command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hold = await db.TextHolds.SingleOrDefaultAsync(h => h.DispatchId == command.DispatchId, cancellationToken);
        if (hold is null)
        {
            hold = TextHold.Take(command.DispatchId, actor.OrganId, actor, now);
            db.TextHolds.Add(hold);
            record.Changed(command.DispatchId);
        }
        else if (command.TakeOver || !hold.IsHeldFrom(actor.OfficialId, now))
        {
            if (hold.HolderId != actor.OfficialId)
            {
                await record.TakenOverAsync(command.DispatchId, hold.HolderId, cancellationToken);
            }

            hold.Pass(actor.OfficialId, now);
        }

        return new TextHolder(
            hold.HolderId, directory.Current.Official(hold.HolderId)?.Name ?? "", hold.Since, hold.HolderId == actor.OfficialId);
    }
}

/// <summary>What stands in the record when a text changes hands.</summary>
internal sealed class HoldRecord(OfficeDbContext db, DispatchRecord record, VersionKeeper versions, IOutbox outbox)
{
    public void Changed(Guid dispatchId) => outbox.Add(new TextHoldChanged(dispatchId));

    public async Task TakenOverAsync(Guid dispatchId, Guid from, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == dispatchId, cancellationToken);
        var working = await db.WorkingTexts.SingleAsync(t => t.DispatchId == dispatchId, cancellationToken);
        versions.Keep(dispatch, working);
        record.Add(dispatch, "dispatch.text-taken-over", details: new { From = from });
        Changed(dispatchId);
    }
}
