using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Office.Documents.Signatures;

/// <summary>Whether a certificate leads to a root that the reader trusts. The machine's own stores and the network have no part in it.</summary>
public static class CertificatePath
{
    /// <param name="certificate">DER.</param>
    /// <param name="others">Certificates that may stand between.</param>
    /// <param name="anchors">The roots.</param>
    /// <param name="at">When every certificate must have been valid.</param>
    public static bool LeadsTo(byte[] certificate, IReadOnlyList<byte[]> others, IReadOnlyList<byte[]> anchors, DateTimeOffset at)
    {
        using var chain = new X509Chain();
        List<X509Certificate2> opened = [];
        try
        {
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            chain.ChainPolicy.DisableCertificateDownloads = true;
            chain.ChainPolicy.VerificationTime = at.UtcDateTime;
            chain.ChainPolicy.CustomTrustStore.AddRange(Open(anchors, opened));
            chain.ChainPolicy.ExtraStore.AddRange(Open(others, opened));
            return anchors.Count > 0 && chain.Build(Open([certificate], opened)[0]);
        }
        catch (CryptographicException)
        {
            return false;
        }
        finally
        {
            opened.ForEach(c => c.Dispose());
        }
    }

    private static X509Certificate2[] Open(IReadOnlyList<byte[]> certificates, List<X509Certificate2> opened)
    {
        X509Certificate2[] read = [.. certificates.Select(c => X509CertificateLoader.LoadCertificate(c))];
        opened.AddRange(read);
        return read;
    }
}
