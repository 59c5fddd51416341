using System.Security.Cryptography.X509Certificates;
using Office.Documents.Signatures.TimeStamps;

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
    IReadOnlyList<X509Certificate2> Chain)
{
    /// <summary>Why it does not hold; null when it does.</summary>
    public SignatureFlaw? Flaw { get; init; } = IsValid ? null : SignatureFlaw.Unreadable;

    /// <summary>The time stamp over it, when there is one.</summary>
    public TimeStampFacts? Stamp { get; init; }

    /// <summary>Whether it is itself a time stamp over the file (/DocTimeStamp), and nobody's seal.</summary>
    public bool IsTimeStamp { get; init; }

    /// <summary>What was done to the file between it and the next signature, or the end of the file.</summary>
    public LaterChange After { get; init; }
}

/// <summary>Why a signature of a PDF does not hold.</summary>
public enum SignatureFlaw
{
    /// <summary>It cannot be read, or says of itself what cannot be.</summary>
    Unreadable,

    /// <summary>It leaves out bytes that are not its own: something could hide there.</summary>
    LeavesBytesOut,

    /// <summary>The bytes that it covers are not those that were signed.</summary>
    BytesChanged,

    /// <summary>The signature is not of the certificate that it names.</summary>
    SignatureWrong,
}

/// <summary>What a later revision did to a signed file.</summary>
public enum LaterChange
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Certificates and lists for checking the signature later were added, nothing that is shown.</summary>
    Evidence,

    /// <summary>A further signature was added.</summary>
    Signature,

    /// <summary>Something else was added or replaced: what is shown now need not be what was signed.</summary>
    Content,
}
