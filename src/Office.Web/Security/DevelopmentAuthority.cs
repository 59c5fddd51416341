using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Office.Documents.Seals;
using Office.Documents.Signatures.Sm;

namespace Office.Web.Security;

/// <summary>
/// The certificate authority that the office makes for itself at its first start, for seals until a licensed authority issues
/// them. Its root lies in <c>keys/authority.pfx</c> of the data folder, readable by the server's user alone, and its certificate
/// beside it as <c>authority.cer</c>, to be trusted by whoever wants to verify.
/// </summary>
internal sealed class DevelopmentAuthority : ISealAuthority, IDisposable
{
    private static readonly TimeSpan s_rootLife = TimeSpan.FromDays(3650);
    private static readonly TimeSpan s_listLife = TimeSpan.FromDays(30);
    private static readonly TimeSpan s_sealLife = TimeSpan.FromDays(1825);

    private readonly X509Certificate2 _root;

    private readonly SmAuthority? _sm;

    public DevelopmentAuthority(ISealKeyProtection protection, SmEngine sm, string folder, TimeProvider clock)
    {
        _sm = sm.Crypto.Match<SmAuthority?>(crypto => new SmAuthority(crypto, protection, folder, clock), _ => null);
        var path = Path.Combine(folder, "authority.pfx");
        if (!File.Exists(path))
        {
            using var made = MakeRoot(clock.GetUtcNow());
            PrivateFile.Write(path, protection.Protect(made.Export(X509ContentType.Pkcs12)));
            PrivateFile.Write(Path.Combine(folder, "authority.cer"), made.Export(X509ContentType.Cert));
        }

        _root = X509CertificateLoader.LoadPkcs12(protection.Unprotect(File.ReadAllBytes(path)), password: null);
    }

    public IssuedCertificate Issue(SealApplicant applicant, byte[] publicKey, DateTimeOffset now)
    {
        var key = PublicKey.CreateFromSubjectPublicKeyInfo(publicKey, out _);
        var request = new CertificateRequest(SubjectName.Of(applicant.Organ, applicant.Organ), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(
            _root, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        var end = new DateTimeOffset(_root.NotAfter.ToUniversalTime(), TimeSpan.Zero);
        var until = now + s_sealLife < end ? now + s_sealLife : end;
        using var certificate = request.Create(_root, now, until, RandomNumberGenerator.GetBytes(16));
        return new IssuedCertificate(
            certificate.RawData,
            _root.Export(X509ContentType.Cert),
            new DateTimeOffset(certificate.NotBefore.ToUniversalTime(), TimeSpan.Zero),
            new DateTimeOffset(certificate.NotAfter.ToUniversalTime(), TimeSpan.Zero));
    }

    public IssuedSmSeal? IssueSm(SealApplicant applicant, byte[] publicKey, DateTimeOffset now) => _sm?.Issue(applicant, publicKey, now);

    public byte[] RevocationList(DateTimeOffset now, IReadOnlyList<RevokedCertificate> revoked) =>
        ListOf(revoked, _root).Build(_root, now.ToUnixTimeSeconds(), now + s_listLife, HashAlgorithmName.SHA256, thisUpdate: now);

    public byte[]? SmRevocationList(DateTimeOffset now, IReadOnlyList<RevokedCertificate> revoked) => _sm?.RevocationList(now, now + s_listLife, revoked);

    /// <summary>The entries that are of one authority.</summary>
    internal static CertificateRevocationListBuilder ListOf(IReadOnlyList<RevokedCertificate> revoked, X509Certificate2 authority)
    {
        var list = new CertificateRevocationListBuilder();
        foreach (var (bytes, at) in revoked)
        {
            using var certificate = X509CertificateLoader.LoadCertificate(bytes);
            if (certificate.IssuerName.RawData.AsSpan().SequenceEqual(authority.SubjectName.RawData))
            {
                list.AddEntry(certificate, at);
            }
        }

        return list;
    }

    public void Dispose()
    {
        _root.Dispose();
        _sm?.Dispose();
    }

    private static X509Certificate2 MakeRoot(DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(SubjectName.Of("Office 开发用证书机构", "Office"), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(now.AddMinutes(-5), now + s_rootLife);
    }
}
