using Office.Documents.Signatures;
using Office.Organization.Foundation;

namespace Office.Web.Tests.Features.Dispatches;

/// <summary>Knows one PIN.</summary>
internal sealed class ScriptedPins(string right) : ISigningPins
{
    public Task<Outcome<SigningKeyState>> GetStateAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<Outcome<SigningKeyState>>(new SigningKeyState(HasKey: true, IsPinLocked: false, UnlockedUntil: null));

    public Task<Outcome<DateTimeOffset>> SetAsync(string pin, CancellationToken cancellationToken = default) => UnlockAsync(pin, cancellationToken);

    public Task<Outcome<DateTimeOffset>> ReplaceAsync(string pin, CancellationToken cancellationToken = default) => UnlockAsync(pin, cancellationToken);

    public Task<Outcome<DateTimeOffset>> ChangeAsync(string pin, string newPin, CancellationToken cancellationToken = default) =>
        UnlockAsync(pin, cancellationToken);

    public Task<Outcome<DateTimeOffset>> UnlockAsync(string pin, CancellationToken cancellationToken = default) =>
        Task.FromResult<Outcome<DateTimeOffset>>(pin == right ? DateTimeOffset.UnixEpoch : new SignatureFault.PinWrong(4));

    public Task LockAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
}
