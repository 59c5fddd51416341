using System.Security.Cryptography;
using Office.Documents.Signatures;
using Office.Organization;

namespace Office.Documents.Tests.Signatures;

public sealed class UnlockedKeysTests : IDisposable
{
    private static readonly Actor s_mayor = new(
        Id(1), Id(2), Id(3), Id(4), Id(5), "张喆", "市长");

    private readonly SettableClock _clock = new();
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly UnlockedKeys _keys;

    public UnlockedKeysTests()
    {
        _keys = new UnlockedKeys(_clock, new SigningOptions());
        _keys.Add(s_mayor, Id(9), _key.ExportSubjectPublicKeyInfo(), _key.ExportPkcs8PrivateKey());
    }

    [Fact]
    public void An_unlocked_key_signs_what_its_public_part_verifies()
    {
        var signature = _keys.Sign(s_mayor, "payload"u8).ShouldNotBeNull();

        SignatureCheck.Verify("payload"u8, signature, _keys.Current(s_mayor)!.PublicKey).ShouldBeTrue();
    }

    [Fact]
    public void It_locks_itself_after_ten_minutes()
    {
        _clock.Now += TimeSpan.FromMinutes(10) - TimeSpan.FromMilliseconds(1);
        _keys.Sign(s_mayor, "payload"u8).ShouldNotBeNull();

        _clock.Now += TimeSpan.FromMilliseconds(1);
        _keys.Sign(s_mayor, "payload"u8).ShouldBeNull();
    }

    [Fact]
    public void Use_does_not_prolong_it()
    {
        _clock.Now += TimeSpan.FromMinutes(6);
        _keys.Sign(s_mayor, "payload"u8).ShouldNotBeNull();

        _clock.Now += TimeSpan.FromMinutes(6);
        _keys.Current(s_mayor).ShouldBeNull();
    }

    [Fact]
    public void Another_account_or_another_official_in_the_same_account_cannot_use_it()
    {
        _keys.Sign(s_mayor with { AccountId = Id(11) }, "payload"u8).ShouldBeNull();
        _keys.Sign(s_mayor with { OfficialId = Id(12) }, "payload"u8).ShouldBeNull();
    }

    [Fact]
    public void A_revoked_key_is_forgotten_at_once()
    {
        _keys.ForgetKey(Id(9));

        _keys.Sign(s_mayor, "payload"u8).ShouldBeNull();
    }

    public void Dispose()
    {
        _keys.Dispose();
        _key.Dispose();
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.FromUnixTimeMilliseconds(1_795_312_800_000);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
