using Office.Documents.Seals;
using Office.Organization.Foundation;

namespace Office.Web.Features.Verify;

/// <summary>The list of revoked certificates of this office's authority, as it stands now; for anybody who verifies.</summary>
public sealed class RevocationDesk(ISealAuthority authority, IDispatcher dispatcher, TimeProvider clock)
{
    /// <param name="ofSm">The list of the SM2 certificates.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>DER; null where there is no SM2.</returns>
    public async Task<byte[]?> ListAsync(bool ofSm, CancellationToken cancellationToken)
    {
        var revoked = (await dispatcher.AskAsync(new ListRevokedSeals(), cancellationToken)).Match(found => found, _ => []);
        return ofSm ? authority.SmRevocationList(clock.GetUtcNow(), revoked) : authority.RevocationList(clock.GetUtcNow(), revoked);
    }

    /// <summary>The list to download.</summary>
    public async Task<IResult> OfferAsync(bool ofSm, CancellationToken cancellationToken) =>
        await ListAsync(ofSm, cancellationToken) is { } list ? Results.Bytes(list, "application/pkix-crl", ofSm ? "sm-authority.crl" : "authority.crl") : Results.NotFound();
}
