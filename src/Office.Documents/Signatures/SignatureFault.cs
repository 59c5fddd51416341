using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>Refusals around an official's own signature.</summary>
public static class SignatureFault
{
    /// <summary>The key is locked: ask for the PIN and send the same command again.</summary>
    public sealed record Locked() : Conflict("signatures.locked");

    /// <summary>The official has no signing key yet: ask them to choose a PIN.</summary>
    public sealed record NoKey() : Conflict("signatures.no-key");

    /// <summary>There is a key already; it is changed or replaced, not set.</summary>
    public sealed record KeyExists() : Conflict("signatures.key-exists");

    /// <param name="TriesLeft">How many wrong PINs more lock the key for good.</param>
    public sealed record PinWrong(int TriesLeft) : Invalid("signatures.pin-wrong", Field: "pin")
    {
        public override IReadOnlyList<object> Arguments => [TriesLeft];
    }

    /// <summary>Too many wrong PINs: the key must be replaced by its owner.</summary>
    public sealed record PinLocked() : Forbidden("signatures.pin-locked");

    public sealed record PinMalformed() : Invalid("signatures.pin-malformed", Field: "pin");

    public sealed record PinTooSimple() : Invalid("signatures.pin-too-simple", Field: "pin");
}
