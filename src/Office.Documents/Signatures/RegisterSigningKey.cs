using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>Stores the actor's new signing key, already wrapped; with <c>Replace</c> the one in use is revoked first.</summary>
internal sealed record RegisterSigningKey(NewKey Key, bool Replace) : ICommand<Guid>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class RegisterSigningKeyHandler(OfficeDbContext db, Actor actor, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<RegisterSigningKey, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(RegisterSigningKey command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var inUse = await db.Set<OfficialKey>().InUseBy(actor.OfficialId).SingleOrDefaultAsync(cancellationToken);
        if (inUse is not null && !command.Replace)
        {
            return new SignatureFault.KeyExists();
        }

        if (inUse is not null)
        {
            inUse.Revoke("replaced", now);
            outbox.Add(new SigningKeyRevoked(inUse.Id, inUse.OfficialId));
            // The old row must leave the unique index before the new one enters it.
            await db.SaveChangesAsync(cancellationToken);
        }

        db.Add(OfficialKey.Create(actor.OfficialId, actor.OrganId, command.Key, now));
        return command.Key.KeyId;
    }
}
