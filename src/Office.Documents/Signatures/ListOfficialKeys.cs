using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>Every signing key that an official ever had, public parts only, oldest first: what old signatures verify against.</summary>
public sealed record ListOfficialKeys(Guid OfficialId) : IQuery<OfficialKeyList>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <param name="Keys">Oldest first.</param>
public sealed record OfficialKeyList(IReadOnlyList<OfficialKeyEntry> Keys);

/// <param name="KeyId">The key.</param>
/// <param name="PublicKey">SubjectPublicKeyInfo, DER.</param>
/// <param name="CreatedAt">Signatures before this are not by this key.</param>
/// <param name="RevokedAt">Signatures after this are not valid; null while in use.</param>
public sealed record OfficialKeyEntry(Guid KeyId, byte[] PublicKey, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt);

internal sealed class ListOfficialKeysHandler(OfficeDbContext db) : IQueryHandler<ListOfficialKeys, OfficialKeyList>
{
    public async Task<Outcome<OfficialKeyList>> HandleAsync(ListOfficialKeys query, CancellationToken cancellationToken) =>
        new OfficialKeyList(await db.Set<OfficialKey>()
            .Where(key => key.OfficialId == query.OfficialId)
            .OrderBy(key => key.CreatedAt)
            .Select(key => new OfficialKeyEntry(key.Id, key.PublicKey, key.CreatedAt, key.RevokedAt))
            .ToListAsync(cancellationToken));
}
