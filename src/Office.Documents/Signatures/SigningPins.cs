using System.Security.Cryptography;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

internal sealed class SigningPins(
    IDispatcher dispatcher, IActorSource actors, UnlockedKeys unlocked, IKeyPepper pepper, SigningSetting setting) : ISigningPins
{
    public async Task<Outcome<SigningKeyState>> GetStateAsync(CancellationToken cancellationToken = default)
    {
        if (await actors.CurrentAsync(cancellationToken) is not { } actor)
        {
            return new FoundationFault.NotSignedIn();
        }

        var found = await dispatcher.AskAsync(new GetSigningKey(), cancellationToken);
        return found.Match<Outcome<SigningKeyState>>(
            key => new SigningKeyState(HasKey: true, key.IsLocked, unlocked.Current(actor)?.Until),
            fault => fault is SignatureFault.NoKey
                ? new SigningKeyState(HasKey: setting.Options.DemoPin is not null, IsPinLocked: false, UnlockedUntil: null)
                : fault);
    }

    public Task<Outcome<DateTimeOffset>> SetAsync(string pin, CancellationToken cancellationToken = default) =>
        CreateAsync(pin, replace: false, cancellationToken);

    public Task<Outcome<DateTimeOffset>> ReplaceAsync(string pin, CancellationToken cancellationToken = default) =>
        CreateAsync(pin, replace: true, cancellationToken);

    public async Task<Outcome<DateTimeOffset>> ChangeAsync(
        string pin, string newPin, CancellationToken cancellationToken = default)
    {
        if (PinRule.Check(newPin) is { } fault)
        {
            return fault;
        }

        return await WithKeyAsync(
            pin,
            async (actor, key, privateKey) =>
            {
                var binding = KeyWrap.Bind(key.KeyId, key.OfficialId, key.PublicKey);
                var wrapped = KeyWrap.Wrap(privateKey, newPin, pepper.Value.Span, binding);
                var stored = await dispatcher.SendAsync(new RewrapSigningKey(key.KeyId, wrapped), Envelope(), cancellationToken);
                return stored.Match<Outcome<DateTimeOffset>>(
                    _ => unlocked.Add(actor, key.KeyId, key.PublicKey, privateKey), refused => refused);
            },
            cancellationToken);
    }

    public async Task<Outcome<DateTimeOffset>> UnlockAsync(string pin, CancellationToken cancellationToken = default)
    {
        var outcome = await OpenAsync(pin, cancellationToken);
        if (outcome.Fault is not SignatureFault.NoKey || setting.Options.DemoPin is not { } demoPin)
        {
            return outcome;
        }

        // The demo city's officials get their keys here, one by one: two hundred derivations at start would take half a minute.
        // The key is made under the demo's PIN whatever was typed, so that a wrong one is told and counted as it is later.
        var stored = await StoreAsync(demoPin, replace: false, cancellationToken);
        return stored.Fault ?? await OpenAsync(pin, cancellationToken);
    }

    public async Task LockAsync(CancellationToken cancellationToken = default)
    {
        if (await actors.CurrentAsync(cancellationToken) is { } actor)
        {
            unlocked.Forget(actor.AccountId);
        }
    }

    private async Task<Outcome<DateTimeOffset>> CreateAsync(string pin, bool replace, CancellationToken cancellationToken)
    {
        var stored = await StoreAsync(pin, replace, cancellationToken);
        return stored.Fault ?? await OpenAsync(pin, cancellationToken);
    }

    private async Task<Outcome<Done>> StoreAsync(string pin, bool replace, CancellationToken cancellationToken)
    {
        if (PinRule.Check(pin) is { } fault)
        {
            return fault;
        }

        if (await actors.CurrentAsync(cancellationToken) is not { } actor)
        {
            return new FoundationFault.NotSignedIn();
        }

        var key = KeyWrap.Create(setting.Ids.Next(), actor.OfficialId, pin, pepper.Value.Span);
        var stored = await dispatcher.SendAsync(new RegisterSigningKey(key, replace), Envelope(), cancellationToken);
        return stored.Match<Outcome<Done>>(_ => new Done(), refused => refused);
    }

    private Task<Outcome<DateTimeOffset>> OpenAsync(string pin, CancellationToken cancellationToken) => WithKeyAsync(
        pin,
        (actor, key, privateKey) =>
            Task.FromResult<Outcome<DateTimeOffset>>(unlocked.Add(actor, key.KeyId, key.PublicKey, privateKey)),
        cancellationToken);

    private async Task<Outcome<DateTimeOffset>> WithKeyAsync(
        string pin,
        Func<Actor, SigningKeyMaterial, byte[], Task<Outcome<DateTimeOffset>>> use,
        CancellationToken cancellationToken)
    {
        if (await actors.CurrentAsync(cancellationToken) is not { } actor)
        {
            return new FoundationFault.NotSignedIn();
        }

        var counted = await dispatcher.SendAsync(new CountPinTry(), Envelope(), cancellationToken);
        if (counted.Fault is { } refused)
        {
            return refused;
        }

        var found = await dispatcher.AskAsync(new GetSigningKey(), cancellationToken);
        return await found.Match(
            async key =>
            {
                var binding = KeyWrap.Bind(key.KeyId, key.OfficialId, key.PublicKey);
                if (KeyWrap.Unwrap(key.Wrapped, pin, pepper.Value.Span, binding) is not { } privateKey)
                {
                    return counted.Match<Outcome<DateTimeOffset>>(
                        left => left > 0 ? new SignatureFault.PinWrong(left) : new SignatureFault.PinLocked(), fault => fault);
                }

                try
                {
                    var cleared = await dispatcher.SendAsync(new ClearPinTries(key.KeyId), Envelope(), cancellationToken);
                    return cleared.Fault ?? await use(actor, key, privateKey);
                }
                finally
                {
                    CryptographicOperations.ZeroMemory(privateKey);
                }
            },
            fault => Task.FromResult<Outcome<DateTimeOffset>>(fault));
    }

    private CommandEnvelope Envelope() => new(setting.Ids.Next());
}
