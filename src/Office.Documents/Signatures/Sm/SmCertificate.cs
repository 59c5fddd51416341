using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Office.Documents.Signatures.Sm;

/// <summary>X.509 certificates of SM2 keys (GM/T 0015), which the runtime reads but neither makes nor checks.</summary>
public static class SmCertificate
{
    /// <summary>A certificate of an authority, signed by its own key.</summary>
    public static byte[] MakeRoot(X500DistinguishedName name, ISmKey key, DateTimeOffset from, DateTimeOffset to)
    {
        var request = RequestFor(name, key.PublicKey);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        using var made = request.Create(name, new SmSignatures(key), from, to, RandomNumberGenerator.GetBytes(16));
        return made.RawData;
    }

    /// <summary>A certificate for a public key (SubjectPublicKeyInfo, DER) that signs documents.</summary>
    public static byte[] Issue(X500DistinguishedName name, byte[] publicKey, SmIssuer issuer, DateTimeOffset from, DateTimeOffset to)
    {
        using var root = X509CertificateLoader.LoadCertificate(issuer.Certificate);
        var request = RequestFor(name, publicKey);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(
            root, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        using var made = request.Create(root.SubjectName, new SmSignatures(issuer.Key), from, to, RandomNumberGenerator.GetBytes(16));
        return made.RawData;
    }

    /// <summary>A list of revoked certificates, signed by the authority.</summary>
    public static byte[] List(CertificateRevocationListBuilder entries, SmIssuer issuer, DateTimeOffset from, DateTimeOffset next)
    {
        using var root = X509CertificateLoader.LoadCertificate(issuer.Certificate);
        return entries.Build(
            root.SubjectName,
            new SmSignatures(issuer.Key),
            from.ToUnixTimeSeconds(),
            next,
            HashAlgorithmName.SHA256,
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, includeKeyIdentifier: true, includeIssuerAndSerial: false),
            from);
    }

    /// <summary>Whether a certificate was signed by the key of another. Names and times are for the caller.</summary>
    /// <param name="crypto">The algorithms.</param>
    /// <param name="certificate">DER.</param>
    /// <param name="issuer">DER.</param>
    public static bool IsSignedBy(ISmCrypto crypto, byte[] certificate, byte[] issuer)
    {
        try
        {
            var whole = new AsnReader(certificate, AsnEncodingRules.DER).ReadSequence();
            var signed = whole.ReadEncodedValue();
            var algorithm = whole.ReadSequence().ReadObjectIdentifier();
            var signature = whole.ReadBitString(out var unused);
            return unused == 0 && SmOid.IsSm2WithSm3(algorithm) && crypto.Verify(signed.Span, signature, PublicKeyOf(issuer));
        }
        catch (Exception broken) when (broken is AsnContentException or CryptographicException)
        {
            return false;
        }
    }

    /// <summary>SubjectPublicKeyInfo, DER.</summary>
    /// <exception cref="CryptographicException">Not a certificate.</exception>
    public static byte[] PublicKeyOf(byte[] certificate)
    {
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        return read.PublicKey.ExportSubjectPublicKeyInfo();
    }

    private static CertificateRequest RequestFor(X500DistinguishedName name, byte[] publicKey) =>
        new(name, PublicKey.CreateFromSubjectPublicKeyInfo(publicKey, out _), HashAlgorithmName.SHA256);

    /// <summary>Signs what the runtime lays out; the digest that it names is not used.</summary>
    private sealed class SmSignatures(ISmKey key) : X509SignatureGenerator
    {
        public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm)
        {
            var writer = new AsnWriter(AsnEncodingRules.DER);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(SmOid.Sm2WithSm3);
            }
            return writer.Encode();
        }

        public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) => key.Sign(data);

        protected override PublicKey BuildPublicKey() => PublicKey.CreateFromSubjectPublicKeyInfo(key.PublicKey, out _);
    }
}
