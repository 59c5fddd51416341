using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.DutyRosters;

/// <summary>Takes a shift out of the roster of the actor's organ.</summary>
public sealed record RemoveDutyShift(Guid ShiftId) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

internal sealed class RemoveDutyShiftHandler(OfficeDbContext db, Actor actor, IOutbox outbox)
    : ICommandHandler<RemoveDutyShift, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RemoveDutyShift command, CancellationToken cancellationToken)
    {
        var shift = await db.Set<DutyShift>()
            .SingleOrDefaultAsync(s => s.Id == command.ShiftId && s.OrganId == actor.OrganId, cancellationToken);
        if (shift is null)
        {
            return new DutyFault.ShiftMissing();
        }

        db.Remove(shift);
        outbox.Add(new DutyRosterChanged(actor.OrganId));
        return new Done();
    }
}
