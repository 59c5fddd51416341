using System.Security.Cryptography.X509Certificates;

namespace Office.Documents.Signatures.Pades;

/// <summary>A signature of a file.</summary>
/// <param name="Organ">The name it states; only the certificate proves it.</param>
/// <param name="Reason">Its reason.</param>
/// <param name="StatedAt">When, as stated.</param>
/// <param name="CoveredLength">How many bytes from the start of the file it covers, its own gap included.</param>
/// <param name="IsValid">Whether it belongs to these bytes and this certificate, and covers all before it but its own gap.</param>
/// <param name="Certificate">The signer's certificate; null when it cannot be read.</param>
/// <param name="Chain">The certificates that came with it.</param>
public sealed record SealSignature(
    string Organ,
    string Reason,
    string StatedAt,
    int CoveredLength,
    bool IsValid,
    X509Certificate2? Certificate,
    IReadOnlyList<X509Certificate2> Chain);
