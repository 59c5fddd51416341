using Microsoft.EntityFrameworkCore;
using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Officials;

/// <summary>
/// 销假: the official is back before the last day, or does not go. Whoever may set a delegation for them may say so; what is
/// recorded stays on record. A delegation for those days is ended by itself.
/// </summary>
public sealed record EndAbsence(Guid AbsenceId) : ICommand<Done>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class EndAbsenceHandler(OfficeDbContext db, DelegationRight right, Actor actor, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<EndAbsence, Done>
{
    public async Task<Outcome<Done>> HandleAsync(EndAbsence command, CancellationToken cancellationToken)
    {
        var absence = await db.Set<Absence>().SingleOrDefaultAsync(a => a.Id == command.AbsenceId, cancellationToken);
        // Who has nothing to do with it does not learn that it is there.
        if (absence is null || !await right.HasAsync(absence.OfficialId, cancellationToken))
        {
            return new OfficialFault.AbsenceMissing();
        }

        if (absence.End(actor.OfficialId, clock.GetUtcNow()) is { } fault)
        {
            return fault;
        }

        outbox.Add(new DirectoryChanged(absence.OrganId));
        return new Done();
    }
}
