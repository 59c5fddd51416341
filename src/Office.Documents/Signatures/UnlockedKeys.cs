using System.Collections.Concurrent;
using System.Security.Cryptography;
using Office.Organization;

namespace Office.Documents.Signatures;

/// <summary>
/// The signing keys that are unlocked in this process, by account. Held in memory only, for the time of the options; forgotten at
/// sign-out, when the key is revoked and when the process ends.
/// </summary>
internal sealed class UnlockedKeys(TimeProvider clock, SigningOptions options) : IDisposable
{
    private readonly ConcurrentDictionary<Guid, Entry> _byAccount = new();

    public DateTimeOffset Add(Actor actor, Guid keyId, byte[] publicKey, ReadOnlySpan<byte> privateKey)
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(privateKey, out _);
        var until = clock.GetUtcNow() + options.UnlockFor;
        Forget(actor.AccountId);
        _byAccount[actor.AccountId] = new Entry(actor.OfficialId, key, new UnlockedKey(keyId, publicKey, until));
        return until;
    }

    public UnlockedKey? Current(Actor actor) => Find(actor)?.Shown;

    /// <summary>The signature, or null while locked.</summary>
    public byte[]? Sign(Actor actor, ReadOnlySpan<byte> payload)
    {
        if (Find(actor) is not { } entry)
        {
            return null;
        }

        // The native key object is not for two threads at once; a phone and a desk may sign together.
        lock (entry)
        {
            return entry.Ended
                ? null
                : entry.Key.SignData(payload, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
    }

    public void Forget(Guid accountId)
    {
        if (_byAccount.TryRemove(accountId, out var entry))
        {
            entry.End();
        }
    }

    public void ForgetKey(Guid keyId)
    {
        foreach (var (account, _) in _byAccount.Where(pair => pair.Value.Shown.KeyId == keyId))
        {
            Forget(account);
        }
    }

    public void Dispose()
    {
        foreach (var account in _byAccount.Keys)
        {
            Forget(account);
        }
    }

    private Entry? Find(Actor actor)
    {
        if (!_byAccount.TryGetValue(actor.AccountId, out var entry))
        {
            return null;
        }

        if (clock.GetUtcNow() >= entry.Shown.Until)
        {
            Forget(actor.AccountId);
            return null;
        }

        // An account moved to another official must not sign with the first one's key.
        return entry.OfficialId == actor.OfficialId ? entry : null;
    }

    private sealed class Entry(Guid officialId, ECDsa key, UnlockedKey shown)
    {
        public Guid OfficialId => officialId;

        public ECDsa Key => key;

        public UnlockedKey Shown => shown;

        public bool Ended { get; private set; }

        public void End()
        {
            lock (this)
            {
                Ended = true;
                key.Dispose();
            }
        }
    }
}
