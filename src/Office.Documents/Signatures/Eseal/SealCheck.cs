using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Office.Documents.Signatures.Sm;

namespace Office.Documents.Signatures.Eseal;

/// <summary>Checks the use of an electronic seal, E1 to E6 of GB/T 38540, and says all that is wrong with it.</summary>
/// <param name="crypto">The algorithms.</param>
/// <param name="trust">Whom the reader trusts.</param>
public sealed class SealCheck(ISmCrypto crypto, SealTrust trust)
{
    /// <summary>The flaws in the order of the steps; none when the seal holds.</summary>
    public IReadOnlyList<SealFlaw> FlawsOf(SealMark mark, byte[] data) => [.. Steps(mark, data)];

    private IEnumerable<SealFlaw> Steps(SealMark mark, byte[] data)
    {
        var seal = mark.Seal;
        if (!seal.IsSignedByMaker(crypto))
        {
            yield return SealFlaw.SealForged;
        }
        else if (!IsTrusted(seal.MakerCertificate))
        {
            yield return SealFlaw.MakerUnknown;
        }
        if (mark.At < seal.Info.ValidFrom || mark.At >= seal.Info.ValidTo)
        {
            yield return SealFlaw.SealNotValid;
        }
        var listed = seal.Info.ListsDigests ? crypto.Sm3(mark.Certificate) : mark.Certificate;
        if (!seal.Info.Signers.Any(s => s.AsSpan().SequenceEqual(listed)))
        {
            yield return SealFlaw.SignerNotListed;
        }
        foreach (var flaw in OfCertificate(mark))
        {
            yield return flaw;
        }
        if (!crypto.Sm3(data).AsSpan().SequenceEqual(mark.DataHash))
        {
            yield return SealFlaw.DataChanged;
        }
        if (!IsSigned(mark))
        {
            yield return SealFlaw.SignatureWrong;
        }
    }

    private IEnumerable<SealFlaw> OfCertificate(SealMark mark)
    {
        if (!IsInTime(mark.Certificate, mark.At))
        {
            yield return SealFlaw.CertificateNotValid;
        }
        if (trust.RevokedAt.TryGetValue(Convert.ToHexStringLower(SHA256.HashData(mark.Certificate)), out var revoked) && revoked <= mark.At)
        {
            yield return SealFlaw.CertificateRevoked;
        }
        if (!IsTrusted(mark.Certificate))
        {
            yield return SealFlaw.IssuerUnknown;
        }
    }

    private bool IsSigned(SealMark mark)
    {
        try
        {
            return SmOid.IsSm2WithSm3(mark.Algorithm)
                && crypto.Verify(mark.SignedBytes, mark.Signature, SmCertificate.PublicKeyOf(mark.Certificate));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private bool IsTrusted(byte[] certificate) => trust.Anchors.Any(
        anchor => anchor.AsSpan().SequenceEqual(certificate) || SmCertificate.IsSignedBy(crypto, certificate, anchor));

    private static bool IsInTime(byte[] certificate, DateTimeOffset at)
    {
        try
        {
            using var read = X509CertificateLoader.LoadCertificate(certificate);
            return read.NotBefore.ToUniversalTime() <= at.UtcDateTime && at.UtcDateTime < read.NotAfter.ToUniversalTime();
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

/// <summary>Whom a reader trusts, and what was revoked.</summary>
/// <param name="Anchors">Certificates of authorities, DER.</param>
/// <param name="RevokedAt">By the sha256 of a certificate in lower-case hex.</param>
public sealed record SealTrust(IReadOnlyList<byte[]> Anchors, IReadOnlyDictionary<string, DateTimeOffset> RevokedAt)
{
    public static SealTrust Of(params byte[][] anchors) => new(anchors, new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal));
}
