using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Office.Documents.Seals;
using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.Sm;

namespace Office.Web.Security;

/// <summary>
/// The part of the development authority that certifies SM2 keys and makes electronic seals (制章者). Its root lies in
/// <c>keys/sm-authority.key</c>, protected, and its certificate beside it as <c>sm-authority.cer</c>.
/// </summary>
internal sealed class SmAuthority : IDisposable
{
    private static readonly TimeSpan s_rootLife = TimeSpan.FromDays(3650);
    private static readonly TimeSpan s_sealLife = TimeSpan.FromDays(1825);

    private readonly SmIssuer _root;

    public SmAuthority(ISmCrypto crypto, ISealKeyProtection protection, string folder, TimeProvider clock)
    {
        var (keyPath, certificatePath) = (Path.Combine(folder, "sm-authority.key"), Path.Combine(folder, "sm-authority.cer"));
        if (!File.Exists(keyPath))
        {
            PrivateFile.Write(keyPath, protection.Protect(crypto.NewKey()));
        }

        var pkcs8 = protection.Unprotect(File.ReadAllBytes(keyPath));
        var key = crypto.OpenKey(pkcs8);
        CryptographicOperations.ZeroMemory(pkcs8);
        if (!File.Exists(certificatePath))
        {
            var now = clock.GetUtcNow();
            var name = SubjectName.Of("Office 开发用证书机构（SM2）", "Office");
            PrivateFile.Write(certificatePath, SmCertificate.MakeRoot(name, key, now.AddMinutes(-5), now + s_rootLife));
        }

        _root = new SmIssuer(File.ReadAllBytes(certificatePath), key);
    }

    public IssuedSmSeal Issue(SealApplicant applicant, byte[] publicKey, DateTimeOffset now)
    {
        var certificate = SmCertificate.Issue(SubjectName.Of(applicant.Organ, applicant.Organ), publicKey, _root, now, now + s_sealLife);
        var side = (int)Math.Round(applicant.DiameterMm);
        var seal = ElectronicSeal.Make(
            new SealInfo
            {
                Maker = "Office",
                Id = applicant.SealId.ToString("N"),
                Name = applicant.Name,
                Signers = [certificate],
                MadeAt = now,
                ValidFrom = now,
                ValidTo = now + s_sealLife,
                Picture = new SealImage("svg", Encoding.UTF8.GetBytes(applicant.FaceSvg), side, side),
            },
            _root);
        return new IssuedSmSeal(certificate, seal.Bytes);
    }

    public byte[] RevocationList(DateTimeOffset now, DateTimeOffset next, IReadOnlyList<RevokedCertificate> revoked)
    {
        using var root = X509CertificateLoader.LoadCertificate(_root.Certificate);
        return SmCertificate.List(DevelopmentAuthority.ListOf(revoked, root), _root, now, next);
    }

    public void Dispose() => _root.Key.Dispose();
}
