using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>Refusals around an official's own signature.</summary>
public static class SignatureFault
{
    /// <summary>The key is locked: ask for the PIN and send the same command again.</summary>
    public sealed record Locked() : Conflict("signatures.locked");

    /// <summary>The official has no signing key yet: ask them to choose a PIN.</summary>
    public sealed record NoKey() : Conflict("signatures.no-key");
}
