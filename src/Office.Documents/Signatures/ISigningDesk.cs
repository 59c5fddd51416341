using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>
/// Signs with the actor's own key while it is unlocked: the key lives in memory for some minutes after its PIN was entered
/// and nowhere else in the clear. A command's handler calls it inside its transaction; it does no I/O.
/// </summary>
public interface ISigningDesk
{
    /// <summary>
    /// The ECDSA P-256 signature (64 bytes, r‖s) over the sha256 of the payload, or the fault
    /// <c>signatures.locked</c> (the PIN is asked for again) or <c>signatures.no-key</c> (a PIN was never set).
    /// </summary>
    Outcome<byte[]> Sign(Actor actor, ReadOnlySpan<byte> payload);

    /// <summary>Whether a signature by this actor would succeed now, without a PIN.</summary>
    bool IsUnlocked(Actor actor);

    /// <summary>The key that would sign now; null while locked. Its id and public part are kept with each signature.</summary>
    UnlockedKey? Current(Actor actor);
}

/// <summary>A key in use.</summary>
/// <param name="KeyId">The row of the official's key.</param>
/// <param name="PublicKey">SubjectPublicKeyInfo, DER; what verifies the signature later.</param>
/// <param name="Until">When it locks itself.</param>
public sealed record UnlockedKey(Guid KeyId, byte[] PublicKey, DateTimeOffset Until);
