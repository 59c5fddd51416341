using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Seals;

/// <summary>停用: the seal is put aside, e.g. while its keeper is away; or taken into use again.</summary>
/// <param name="SealId">A seal of the actor's organ.</param>
/// <param name="Suspended">False takes it into use again; not possible once its revocation was asked for.</param>
/// <param name="Reason">Why; needed.</param>
public sealed record SuspendSeal(Guid SealId, bool Suspended, string Reason) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.SealFor);
}

internal sealed class SuspendSealHandler(OfficeDbContext db, Actor actor, TimeProvider clock) : ICommandHandler<SuspendSeal, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SuspendSeal command, CancellationToken cancellationToken)
    {
        var seal = await db.Seals.SingleOrDefaultAsync(s => s.Id == command.SealId && s.OrganId == actor.OrganId, cancellationToken);
        if (seal is null)
        {
            return new SealFault.Missing();
        }

        var reason = command.Reason.Trim();
        if (reason.Length is 0 or > Seal.ReasonCharacters)
        {
            return new SealFault.ReasonMissing();
        }

        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        var act = new SealAct(actor.OfficialId, actor.Name, reason, now);
        return (command.Suspended ? seal.Suspend(act) : seal.Resume(act)) is { } fault ? fault : new Done();
    }
}
