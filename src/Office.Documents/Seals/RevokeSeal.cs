using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Seals;

/// <summary>
/// 吊销: the seal is never used again, and the authority's list names its certificates from then on. Where two persons are needed the
/// first who asks puts it aside, and another keeper of the organ who sends the same revokes it. What was sealed before stays sealed.
/// </summary>
/// <param name="SealId">A seal of the actor's organ.</param>
/// <param name="Reason">Why: the key may be known, the organ was dissolved, the name changed.</param>
public sealed record RevokeSeal(Guid SealId, string Reason) : ICommand<SealState>
{
    public Demand Demand => Demand.InOrgan(Relation.SealFor);
}

/// <summary>A seal was revoked: whoever lists what is revoked lists it now.</summary>
public sealed record SealRevoked(Guid SealId) : IOfficeEvent;

internal sealed class RevokeSealHandler(OfficeDbContext db, Actor actor, SealSetting setting, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<RevokeSeal, SealState>
{
    public async Task<Outcome<SealState>> HandleAsync(RevokeSeal command, CancellationToken cancellationToken)
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
        var fault = seal.AskRevocation(new SealAct(actor.OfficialId, actor.Name, reason, now), setting.RevokedByTwo);
        if (fault is not null)
        {
            return fault;
        }

        if (seal.RevokedAt is not null)
        {
            outbox.Add(new SealRevoked(seal.Id));
        }

        return seal.StateAt(now);
    }
}
