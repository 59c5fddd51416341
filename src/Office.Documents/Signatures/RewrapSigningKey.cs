using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>Stores the actor's key wrapped under another PIN. Only somebody who unwrapped it can have made these bytes.</summary>
internal sealed record RewrapSigningKey(Guid KeyId, WrappedKey Wrapped) : ICommand<Guid>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class RewrapSigningKeyHandler(OfficeDbContext db, Actor actor) : ICommandHandler<RewrapSigningKey, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(RewrapSigningKey command, CancellationToken cancellationToken)
    {
        var key = await db.Set<OfficialKey>().InUseBy(actor.OfficialId).SingleOrDefaultAsync(cancellationToken);
        if (key is null || key.Id != command.KeyId)
        {
            return new SignatureFault.NoKey();
        }

        key.Rewrap(command.Wrapped);
        return key.Id;
    }
}
