using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Signatures;

/// <summary>
/// Ends the signing key of an official: somebody left, or a phone was lost. The administrator can end a key, never use or
/// replace one; a new key is made by the official alone.
/// </summary>
public sealed record RevokeSigningKey(Guid OfficialId, string Reason) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

/// <summary>This key signs nothing from now on; every node forgets it.</summary>
public sealed record SigningKeyRevoked(Guid KeyId, Guid OfficialId) : IOfficeEvent;

internal sealed class RevokeSigningKeyHandler(OfficeDbContext db, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<RevokeSigningKey, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(RevokeSigningKey command, CancellationToken cancellationToken)
    {
        var key = await db.Set<OfficialKey>().InUseBy(command.OfficialId).SingleOrDefaultAsync(cancellationToken);
        if (key is null)
        {
            return new FoundationFault.Missing();
        }

        key.Revoke(command.Reason, clock.GetUtcNow());
        outbox.Add(new SigningKeyRevoked(key.Id, key.OfficialId));
        return key.Id;
    }
}
