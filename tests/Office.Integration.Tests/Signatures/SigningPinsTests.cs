using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Integration.Tests.Signatures;

public sealed class SigningPinsTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private const string Pin = "730915";

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_key_made_under_a_PIN_signs_until_it_is_locked(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        await using var scope = host.Services.CreateAsyncScope();
        var pins = Pins(scope);

        (await pins.SetAsync(Pin, Cancel)).Fault.ShouldBeNull();
        var desk = Desk(scope);
        var signature = desk.Sign(Actors.Wang, "payload"u8).ShouldNotBeNull();
        SignatureCheck.Verify("payload"u8, signature, desk.Current(Actors.Wang)!.PublicKey).ShouldBeTrue();

        await pins.LockAsync(Cancel);
        desk.Current(Actors.Wang).ShouldBeNull();
        (await pins.GetStateAsync(Cancel)).Value.ShouldBe(new SigningKeyState(HasKey: true, IsPinLocked: false, UnlockedUntil: null));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_fifth_wrong_PIN_locks_the_key_even_for_the_right_one(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        await using var scope = host.Services.CreateAsyncScope();
        var pins = Pins(scope);
        await pins.SetAsync(Pin, Cancel);
        for (var left = 4; left > 0; left--)
        {
            (await pins.UnlockAsync("999000", Cancel)).Fault.ShouldBe(new SignatureFault.PinWrong(left));
        }

        (await pins.UnlockAsync("999000", Cancel)).Fault.ShouldBe(new SignatureFault.PinLocked());
        (await pins.UnlockAsync(Pin, Cancel)).Fault.ShouldBe(new SignatureFault.PinLocked());
    }

    [Fact]
    public async Task A_right_PIN_takes_the_count_of_wrong_ones_back()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        await using var scope = host.Services.CreateAsyncScope();
        var pins = Pins(scope);
        await pins.SetAsync(Pin, Cancel);
        await pins.UnlockAsync("999000", Cancel);

        (await pins.UnlockAsync(Pin, Cancel)).Fault.ShouldBeNull();
        (await pins.UnlockAsync("999000", Cancel)).Fault.ShouldBe(new SignatureFault.PinWrong(4));
    }

    [Fact]
    public async Task Guesses_sent_at_once_are_counted_one_by_one()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        await using var scope = host.Services.CreateAsyncScope();
        await Pins(scope).SetAsync(Pin, Cancel);

        var tries = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => host.SendAsync(Actors.Wang, new CountPinTry())));

        tries.Count(outcome => outcome.Fault is null).ShouldBe(5);
    }

    [Fact]
    public async Task A_changed_PIN_opens_the_same_key_and_the_former_one_opens_nothing()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        await using var scope = host.Services.CreateAsyncScope();
        var pins = Pins(scope);
        await pins.SetAsync(Pin, Cancel);
        var key = Desk(scope).Current(Actors.Wang)!.KeyId;

        (await pins.ChangeAsync(Pin, "582047", Cancel)).Fault.ShouldBeNull();

        (await pins.UnlockAsync(Pin, Cancel)).Fault.ShouldBe(new SignatureFault.PinWrong(4));
        (await pins.UnlockAsync("582047", Cancel)).Fault.ShouldBeNull();
        Desk(scope).Current(Actors.Wang)!.KeyId.ShouldBe(key);
    }

    [Fact]
    public async Task Without_a_key_and_without_a_PIN_nothing_is_signed_and_nothing_is_unlocked()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        await using var scope = host.Services.CreateAsyncScope();

        (await Pins(scope).UnlockAsync("246810", Cancel)).Fault.ShouldBe(new SignatureFault.NoKey());
        (await Pins(scope).SetAsync("123456", Cancel)).Fault.ShouldBe(new SignatureFault.PinTooSimple());
    }

    [Fact]
    public async Task In_the_demo_a_first_unlock_with_its_PIN_makes_the_key()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite, demoPin: "246810");
        await using var scope = host.Services.CreateAsyncScope();

        (await Pins(scope).UnlockAsync("246810", Cancel)).Fault.ShouldBeNull();
        Desk(scope).Current(Actors.Wang).ShouldNotBeNull();
    }

    [Fact]
    public async Task In_the_demo_a_wrong_PIN_before_the_first_unlock_is_wrong_and_is_counted()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite, demoPin: "246810");
        await using var scope = host.Services.CreateAsyncScope();

        (await Pins(scope).UnlockAsync("999000", Cancel)).Fault.ShouldBe(new SignatureFault.PinWrong(4));
        (await Pins(scope).UnlockAsync("999000", Cancel)).Fault.ShouldBe(new SignatureFault.PinWrong(3));
        (await Pins(scope).UnlockAsync("246810", Cancel)).Fault.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_revoked_key_signs_nothing_its_private_part_is_gone_and_its_public_part_stays(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        await using var scope = host.Services.CreateAsyncScope();
        using var watch = host.Get<IRevokedKeys>().Watch();
        await Pins(scope).SetAsync(Pin, Cancel);
        var publicKey = Desk(scope).Current(Actors.Wang)!.PublicKey;
        await host.GrantAsync(Installation.Id, Actors.Li.PostId, Relation.AdministerSystem);

        (await host.SendAsync(Actors.Li, new RevokeSigningKey(Actors.Wang.OfficialId, "left"))).Fault.ShouldBeNull();

        Desk(scope).Current(Actors.Wang).ShouldBeNull();
        var stored = await host.ReadAsync(db => db.Set<OfficialKey>().SingleAsync(Cancel));
        stored.WrappedKey.ShouldBeEmpty();
        (await host.AskAsync(Actors.Li, new ListOfficialKeys(Actors.Wang.OfficialId))).Value.Keys.Single().PublicKey.ShouldBe(publicKey);
    }

    [Fact]
    public async Task A_colleague_cannot_revoke_a_key()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        await using var scope = host.Services.CreateAsyncScope();
        await Pins(scope).SetAsync(Pin, Cancel);

        var refused = await host.SendAsync(Actors.Li, new RevokeSigningKey(Actors.Wang.OfficialId, "left"));

        refused.Fault.ShouldBe(new FoundationFault.Missing());
        (await Pins(scope).UnlockAsync(Pin, Cancel)).Fault.ShouldBeNull();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ISigningPins Pins(AsyncServiceScope scope) =>
        (ISigningPins)scope.ServiceProvider.GetRequiredService(typeof(ISigningPins));

    // Inside a command the desk comes with its transaction; the unlocked keys behind it are the process's own.
    private static UnlockedKeys Desk(AsyncServiceScope scope) =>
        (UnlockedKeys)scope.ServiceProvider.GetRequiredService(typeof(UnlockedKeys));

    private static Task<OfficeHost> StartAsync(DatabaseKind kind, string? demoPin = null) => OfficeHost.StartAsync(kind, services =>
    {
        services.AddSingleton<IKeyPepper>(new FixedPepper());
        services.AddScoped<IActorSource, WangAtHisDesk>();
        SignaturesModule.Add(services, new SigningOptions { DemoPin = demoPin });
    });

    private sealed class WangAtHisDesk : IActorSource
    {
        public ValueTask<Actor?> CurrentAsync(CancellationToken cancellationToken) => new(Actors.Wang);
    }

    private sealed class FixedPepper : IKeyPepper
    {
        public ReadOnlyMemory<byte> Value { get; } = Enumerable.Range(1, 32).Select(i => (byte)i).ToArray();
    }
}
