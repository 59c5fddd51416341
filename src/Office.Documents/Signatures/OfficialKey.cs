namespace Office.Documents.Signatures;

/// <summary>
/// An official's own signing key. Its private part is stored only wrapped under the official's PIN and the installation's
/// pepper. A revoked key stays, so that what it signed can be verified for ever.
/// </summary>
internal sealed class OfficialKey
{
    /// <summary>Wrong PINs in a row after which the key must be replaced.</summary>
    public const int MaximumTries = 5;

    public Guid Id { get; private init; }

    public Guid OfficialId { get; private init; }

    public Guid OrganId { get; private init; }

    public byte[] PublicKey { get; private init; } = [];

    public byte[] WrappedKey { get; private set; } = [];

    public byte[] Salt { get; private set; } = [];

    public int Iterations { get; private set; }

    /// <summary>Tries since the last right PIN, the running one included: a try is counted before it is made.</summary>
    public int Tries { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public string? RevokedFor { get; private set; }

    public bool IsLocked => Tries >= MaximumTries;

    public static OfficialKey Create(Guid officialId, Guid organId, NewKey key, DateTimeOffset now) => new()
    {
        Id = key.KeyId,
        OfficialId = officialId,
        OrganId = organId,
        PublicKey = key.PublicKey,
        WrappedKey = key.Wrapped.Bytes,
        Salt = key.Wrapped.Salt,
        Iterations = key.Wrapped.Iterations,
        CreatedAt = now,
    };

    public void CountTry() => Tries++;

    public void ClearTries() => Tries = 0;

    public void Rewrap(WrappedKey wrapped) =>
        (WrappedKey, Salt, Iterations) = (wrapped.Bytes, wrapped.Salt, wrapped.Iterations);

    /// <summary>Ends the key. The wrapped private part is destroyed with it: nobody can sign with the key again.</summary>
    public void Revoke(string reason, DateTimeOffset now) => (RevokedAt, RevokedFor, WrappedKey, Salt) = (now, reason, [], []);
}
