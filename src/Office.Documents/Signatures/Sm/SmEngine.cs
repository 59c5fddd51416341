using Office.Organization.Foundation;

namespace Office.Documents.Signatures.Sm;

/// <summary>The SM algorithms as one asks the container for them: there, or the fault that says why not.</summary>
/// <param name="Crypto">The algorithms.</param>
public sealed record SmEngine(Outcome<ISmCrypto> Crypto);
