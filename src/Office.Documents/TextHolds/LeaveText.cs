using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.TextHolds;

/// <summary>The page of a text was left, or nobody has written on it for a while: the text is free.</summary>
public sealed record LeaveText(Guid DispatchId) : ICommand<Done>, IRootCommand, IRoutineCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler, Relation.FormerHandler);
}

internal sealed class LeaveTextHandler(OfficeDbContext db, Actor actor, IOutbox outbox) : ICommandHandler<LeaveText, Done>
{
    public async Task<Outcome<Done>> HandleAsync(LeaveText command, CancellationToken cancellationToken)
    {
        var hold = await db.TextHolds.SingleOrDefaultAsync(
            h => h.DispatchId == command.DispatchId && h.HolderId == actor.OfficialId, cancellationToken);
        if (hold is not null)
        {
            db.TextHolds.Remove(hold);
            outbox.Add(new TextHoldChanged(command.DispatchId));
        }

        return new Done();
    }
}
