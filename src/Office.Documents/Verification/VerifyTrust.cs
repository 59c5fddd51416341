using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Office.Documents.Signatures.Eseal;

namespace Office.Documents.Verification;

/// <summary>Whom the reader of a file trusts.</summary>
public sealed record VerifyTrust
{
    private const string Sm2WithSm3 = "1.2.156.10197.1.501";

    /// <summary>Nobody: signatures are checked, signers stay unknown.</summary>
    public static VerifyTrust Nobody { get; } = Of([]);

    /// <summary>Roots with keys that the runtime knows, DER.</summary>
    public required IReadOnlyList<byte[]> Anchors { get; init; }

    /// <summary>Roots of SM2, DER.</summary>
    public required SealTrust Sm { get; init; }

    /// <summary>Sorts roots by their algorithm.</summary>
    /// <exception cref="CryptographicException">One of them is not a certificate.</exception>
    public static VerifyTrust Of(IEnumerable<byte[]> roots)
    {
        var all = roots.ToLookup(IsSm2);
        return new VerifyTrust { Anchors = [.. all[false]], Sm = SealTrust.Of([.. all[true]]) };
    }

    private static bool IsSm2(byte[] certificate)
    {
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        return read.SignatureAlgorithm.Value is Sm2WithSm3;
    }
}
