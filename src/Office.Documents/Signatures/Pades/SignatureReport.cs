namespace Office.Documents.Signatures.Pades;

/// <summary>What was found out about the signatures of a file.</summary>
/// <param name="Signatures">In the order in which they were made.</param>
/// <param name="HasBytesAfterLast">Whether something was added after the last signature, which nobody signed.</param>
public sealed record SignatureReport(IReadOnlyList<SealSignature> Signatures, bool HasBytesAfterLast)
{
    /// <summary>Whether the file is sealed, every signature holds and nothing was added. Trust in the certificates is the caller's.</summary>
    public bool IsIntact => Signatures.Count > 0 && !HasBytesAfterLast && Signatures.All(s => s.IsValid);
}
