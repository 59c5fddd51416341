using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>The certificates of seals that were revoked, for the authority's public list.</summary>
public sealed record ListRevokedSeals : IQuery<RevokedCertificate[]>
{
    public Demand Demand => Demand.Nothing;
}

/// <param name="Certificate">X.509, DER.</param>
/// <param name="At">From when on.</param>
public sealed record RevokedCertificate(byte[] Certificate, DateTimeOffset At);

internal sealed class ListRevokedSealsHandler(OfficeDbContext db) : IQueryHandler<ListRevokedSeals, RevokedCertificate[]>
{
    public async Task<Outcome<RevokedCertificate[]>> HandleAsync(ListRevokedSeals query, CancellationToken cancellationToken) =>
        await AllAsync(db, cancellationToken);

    /// <summary>Both certificates of each, the oldest revocation first.</summary>
    public static async Task<RevokedCertificate[]> AllAsync(OfficeDbContext db, CancellationToken cancellationToken)
    {
        var seals = await db.Seals.Where(s => s.RevokedAt != null).OrderBy(s => s.RevokedAt)
            .Select(s => new { s.Certificate, s.SmCertificate, At = s.RevokedAt!.Value })
            .ToListAsync(cancellationToken);
        return [.. seals.SelectMany(s => s.SmCertificate is { } sm
            ? [new RevokedCertificate(s.Certificate, s.At), new RevokedCertificate(sm, s.At)]
            : new[] { new RevokedCertificate(s.Certificate, s.At) })];
    }
}
