using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Office.Web.Security;

/// <summary>A certificate to trust, in a file: PEM or DER.</summary>
internal static class TrustFile
{
    private const int MostBytes = 64 * 1024;

    /// <exception cref="InvalidOperationException">There is no such file, or it is no certificate.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Length > MostBytes)
            {
                throw new InvalidOperationException($"{path} is too large for a certificate.");
            }

            using var certificate = X509CertificateLoader.LoadCertificateFromFile(path);
            return certificate.RawData;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new InvalidOperationException($"{path} is no certificate that can be read.", problem);
        }
    }
}
