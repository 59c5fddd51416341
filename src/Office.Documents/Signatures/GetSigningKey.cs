using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>The actor's own wrapped key, for unwrapping in memory. Never leaves this project.</summary>
internal sealed record GetSigningKey : IQuery<SigningKeyMaterial>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>What <see cref="SigningPins"/> needs to try a PIN.</summary>
internal sealed record SigningKeyMaterial(Guid KeyId, Guid OfficialId, byte[] PublicKey, WrappedKey Wrapped, bool IsLocked);

internal sealed class GetSigningKeyHandler(OfficeDbContext db, Actor actor) : IQueryHandler<GetSigningKey, SigningKeyMaterial>
{
    public async Task<Outcome<SigningKeyMaterial>> HandleAsync(GetSigningKey query, CancellationToken cancellationToken)
    {
        var key = await db.Set<OfficialKey>().AsNoTracking().InUseBy(actor.OfficialId).SingleOrDefaultAsync(cancellationToken);
        return key is null
            ? new SignatureFault.NoKey()
            : new SigningKeyMaterial(
                key.Id, key.OfficialId, key.PublicKey, new WrappedKey(key.WrappedKey, key.Salt, key.Iterations), key.IsLocked);
    }
}
