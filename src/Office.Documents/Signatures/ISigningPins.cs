using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>
/// What pages do with the signed-in official's PIN. The slow derivation runs here, outside every transaction; the commands it
/// sends only count, store and revoke. The PIN is never stored, logged or put into a command.
/// </summary>
public interface ISigningPins
{
    /// <summary>Whether there is a key, whether it is locked for good, and until when it is unlocked.</summary>
    Task<Outcome<SigningKeyState>> GetStateAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes the official's first key under this PIN and unlocks it. Answers until when.</summary>
    Task<Outcome<DateTimeOffset>> SetAsync(string pin, CancellationToken cancellationToken = default);

    /// <summary>
    /// Revokes the key in use and makes another: a forgotten or locked PIN. The page asks for the password first.
    /// </summary>
    Task<Outcome<DateTimeOffset>> ReplaceAsync(string pin, CancellationToken cancellationToken = default);

    /// <summary>Another PIN for the same key.</summary>
    Task<Outcome<DateTimeOffset>> ChangeAsync(string pin, string newPin, CancellationToken cancellationToken = default);

    /// <summary>Unlocks the key for some minutes. The fifth wrong PIN in a row locks it for good.</summary>
    Task<Outcome<DateTimeOffset>> UnlockAsync(string pin, CancellationToken cancellationToken = default);

    /// <summary>Locks at once (sign-out, leaving the desk).</summary>
    Task LockAsync(CancellationToken cancellationToken = default);
}

/// <param name="HasKey">False: a PIN must be chosen first.</param>
/// <param name="IsPinLocked">True: too many wrong PINs, the key must be replaced.</param>
/// <param name="UnlockedUntil">Null while locked.</param>
public sealed record SigningKeyState(bool HasKey, bool IsPinLocked, DateTimeOffset? UnlockedUntil);
