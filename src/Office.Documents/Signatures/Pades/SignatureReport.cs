namespace Office.Documents.Signatures.Pades;

/// <summary>What was found out about the signatures of a file.</summary>
/// <param name="Signatures">In the order in which they were made.</param>
/// <param name="HasBytesAfterLast">Whether something was added after the last signature that nobody signed, evidence for checking it aside.</param>
public sealed record SignatureReport(IReadOnlyList<SealSignature> Signatures, bool HasBytesAfterLast)
{
    /// <summary>Whether the file carries evidence for checking its signatures later (/DSS).</summary>
    public bool HasEvidence { get; init; }

    /// <summary>
    /// Whether the file is sealed, every signature holds, and nothing that is shown was changed after the first. Trust in the
    /// certificates is the caller's.
    /// </summary>
    public bool IsIntact => Signatures.Any(s => !s.IsTimeStamp) && !HasBytesAfterLast
        && Signatures.All(s => s.IsValid && s.After is not LaterChange.Content);
}
