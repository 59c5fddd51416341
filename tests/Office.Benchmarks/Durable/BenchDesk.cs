using System.Security.Cryptography;
using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Benchmarks.Durable;

/// <summary>A signing desk whose key is always unlocked: real ECDSA P-256 signatures, no PIN.</summary>
internal sealed class BenchDesk : ISigningDesk, IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly UnlockedKey _shown;

    public BenchDesk() => _shown = new(new Guid(7, 7, 7, new byte[8]), _key.ExportSubjectPublicKeyInfo(), DateTimeOffset.MaxValue);

    public Outcome<byte[]> Sign(Actor actor, ReadOnlySpan<byte> payload)
    {
        lock (_key)
        {
            return _key.SignData(payload, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
    }

    public bool IsUnlocked(Actor actor) => true;

    public UnlockedKey? Current(Actor actor) => _shown;

    public void Dispose() => _key.Dispose();
}
