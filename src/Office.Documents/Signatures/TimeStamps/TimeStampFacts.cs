using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Office.Documents.Signatures.TimeStamps;

/// <summary>What a time-stamp token says, and whether it holds.</summary>
/// <param name="At">The authority's time.</param>
/// <param name="IsValid">Whether the authority signed it, over this hash.</param>
/// <param name="Certificate">The authority's certificate, DER; null when it is not in the token.</param>
/// <param name="Chain">All certificates in the token, DER.</param>
public sealed record TimeStampFacts(DateTimeOffset At, bool IsValid, byte[]? Certificate, IReadOnlyList<byte[]> Chain)
{
    /// <summary>Reads a token over a sha256; null when it is none.</summary>
    public static TimeStampFacts? Read(byte[] token, byte[] sha256)
    {
        try
        {
            if (!Rfc3161TimestampToken.TryDecode(token, out var read, out var length) || length != token.Length)
            {
                return null;
            }
            var isValid = read.VerifySignatureForHash(sha256, HashAlgorithmName.SHA256, out var signer);
            var chain = read.AsSignedCms().Certificates.Cast<X509Certificate2>().Select(c => c.RawData).ToArray();
            return new TimeStampFacts(read.TokenInfo.Timestamp, isValid, signer?.RawData, chain);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whether the authority's certificate leads to one of these roots and was valid at that time.</summary>
    public bool IsIssuedUnder(IReadOnlyList<byte[]> anchors) =>
        Certificate is not null && CertificatePath.LeadsTo(Certificate, Chain, anchors, At);
}
