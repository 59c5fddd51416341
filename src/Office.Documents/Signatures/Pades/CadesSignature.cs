using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Office.Documents.Signatures.Pades;

/// <summary>The CMS inside a PAdES signature: detached, SHA-256, signing-certificate-v2, no signing-time (EN 319 142-1).</summary>
internal static class CadesSignature
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string SignatureTimeStamp = "1.2.840.113549.1.9.16.2.14";
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    public static SignedCms Compute(byte[] data, SealRequest request)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, request.Certificate, request.Key)
        {
            DigestAlgorithm = new Oid(Sha256),
            // The chain is given, not searched for: the machine's stores must not change the result.
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.Certificates.AddRange(request.Chain.ToArray());
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), CertificateHash(request.Certificate)));
        var cms = new SignedCms(new ContentInfo(data), detached: true);
        cms.ComputeSignature(signer);
        return cms;
    }

    /// <summary>The signature with a time-stamp token over its value, as PAdES B-T has it.</summary>
    public static byte[] WithStamp(SignedCms cms, byte[] token)
    {
        cms.SignerInfos[0].AddUnsignedAttribute(new AsnEncodedData(new Oid(SignatureTimeStamp), token));
        return cms.Encode();
    }

    /// <summary>The time-stamp token of a signature; null when it has none.</summary>
    public static byte[]? StampOf(SignerInfo signer) => signer.UnsignedAttributes.Cast<CryptographicAttributeObject>()
        .Where(a => a.Oid.Value is SignatureTimeStamp)
        .SelectMany(a => a.Values.Cast<AsnEncodedData>())
        .FirstOrDefault()?.RawData;

    /// <summary>Whether a signature says which certificate made it, and this is that one.</summary>
    public static bool NamesItsCertificate(SignerInfo signer) =>
        signer.Certificate is { } certificate
        && signer.SignedAttributes.Cast<CryptographicAttributeObject>()
            .Where(a => a.Oid.Value is SigningCertificateV2)
            .SelectMany(a => a.Values.Cast<AsnEncodedData>())
            .Any(v => v.RawData.AsSpan().IndexOf(SHA256.HashData(certificate.RawData)) >= 0);

    /// <summary>Whether the digest that was signed is that of these bytes.</summary>
    public static bool IsOver(SignerInfo signer, byte[] data) => signer.SignedAttributes.Cast<CryptographicAttributeObject>()
        .SelectMany(a => a.Values.Cast<AsnEncodedData>())
        .OfType<Pkcs9MessageDigest>()
        .Any(d => signer.DigestAlgorithm.Value is Sha256 && d.MessageDigest.AsSpan().SequenceEqual(SHA256.HashData(data)));

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
