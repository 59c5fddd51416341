using Microsoft.EntityFrameworkCore;
using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Officials;

/// <summary>
/// 销假: the official is back before the last day, or does not go. Whoever may set a delegation for them may say so; what is
/// recorded stays on record. A delegation that came with it ends too.
/// </summary>
public sealed record EndAbsence(Guid AbsenceId) : ICommand<Done>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class EndAbsenceHandler(OfficeDbContext db, DelegationRight right, DelegationStamp stamp, IOutbox outbox)
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

        if (absence.End(stamp.OfficialId, stamp.Now) is { } fault)
        {
            return fault;
        }

        outbox.Add(new DirectoryChanged(absence.OrganId));
        if (absence.CauseId is { } cause)
        {
            await EndDelegationsAsync(absence.OfficialId, cause, cancellationToken);
        }

        return new Done();
    }

    // Nobody acts for whoever is here again. One that was ended by hand, or is over, stays as it is.
    private async Task EndDelegationsAsync(Guid principalId, Guid causeId, CancellationToken cancellationToken)
    {
        var standing = await db.Set<Delegation>()
            .Where(d => d.PrincipalId == principalId && d.CauseId == causeId && d.EndedAt == null)
            .ToListAsync(cancellationToken);
        foreach (var delegation in standing.Where(delegation => delegation.End(stamp.OfficialId, stamp.Now) is null))
        {
            stamp.Turned(delegation);
        }
    }
}
