using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Office.Documents.Signatures;
using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.Sm;

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

    /// <summary>What the authorities say is revoked; only lists that one of the roots has signed.</summary>
    public IReadOnlyList<RevocationList> Lists { get; init; } = [];

    /// <summary>The same trust with lists of revoked certificates, as far as a root has signed them.</summary>
    /// <param name="lists">DER.</param>
    /// <param name="sm">The SM algorithms; null where there are none.</param>
    /// <exception cref="InvalidDataException">One of them is no such list.</exception>
    public VerifyTrust With(IEnumerable<byte[]> lists, ISmCrypto? sm) => this with
    {
        Lists = [.. lists.Select(RevocationList.Read).Where(list => Anchors.Concat(Sm.Anchors).Any(root => list.IsSignedBy(root, sm)))],
    };

    /// <summary>When a certificate was revoked; null when no list says so.</summary>
    public DateTimeOffset? RevokedAt(byte[] certificate) =>
        Lists.Select(list => list.RevokedAt(certificate)).FirstOrDefault(at => at is not null);

    /// <summary>The sentence that a revocation needs; null when there is none.</summary>
    /// <param name="certificate">The signer's, DER.</param>
    /// <param name="at">When was signed.</param>
    /// <param name="isProved">Whether a time stamp proves that time.</param>
    internal VerifySentence? AboutRevocation(byte[] certificate, DateTimeOffset? at, bool isProved) => RevokedAt(certificate) is not { } revoked ? null
        : at is null || at >= revoked ? VerifySentence.Bad("mark.revoked-before", revoked)
        : VerifySentence.Note(isProved ? "mark.revoked-later" : "mark.revoked-later-unproved", revoked);

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
