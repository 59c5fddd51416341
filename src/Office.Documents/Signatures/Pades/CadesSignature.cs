using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Office.Documents.Signatures.Pades;

/// <summary>The CMS inside a PAdES B-B signature: detached, SHA-256, signing-certificate-v2, no signing-time (EN 319 142-1).</summary>
internal static class CadesSignature
{
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    public static byte[] Create(byte[] data, SealRequest request)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, request.Certificate, request.Key)
        {
            DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"),
            // The chain is given, not searched for: the machine's stores must not change the result.
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.Certificates.AddRange(request.Chain.ToArray());
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), CertificateHash(request.Certificate)));
        var cms = new SignedCms(new ContentInfo(data), detached: true);
        cms.ComputeSignature(signer);
        return cms.Encode();
    }

    /// <summary>Whether a signature says which certificate made it, and this is that one.</summary>
    public static bool NamesItsCertificate(SignerInfo signer) =>
        signer.Certificate is { } certificate
        && signer.SignedAttributes.Cast<CryptographicAttributeObject>()
            .Where(a => a.Oid.Value is SigningCertificateV2)
            .SelectMany(a => a.Values.Cast<AsnEncodedData>())
            .Any(v => v.RawData.AsSpan().IndexOf(SHA256.HashData(certificate.RawData)) >= 0);

    private static byte[] CertificateHash(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        }
        return writer.Encode();
    }
}
