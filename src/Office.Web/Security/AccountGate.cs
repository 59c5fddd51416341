using System.Collections.Concurrent;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>
/// Says whether a session may still act. Stamps are kept for sixty seconds; a change of the account, here or on another node,
/// drops what is known at once through the bus.
/// </summary>
internal sealed class AccountGate : IDisposable
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<Guid, Entry> _known = new();
    private readonly IDispatcher _dispatcher;
    private readonly TimeProvider _clock;
    private readonly IDisposable _subscription;
    private int _changes;

    public AccountGate(IDispatcherSource dispatchers, IOfficeBus bus, TimeProvider clock)
    {
        // As nobody: the session's own dispatcher would ask this gate who the actor is.
        _dispatcher = dispatchers.For(Actor.Nobody);
        _clock = clock;
        _subscription = bus.Subscribe<AccountChanged>(changed =>
        {
            Interlocked.Increment(ref _changes);
            _known.TryRemove(changed.AccountId, out _);
        });
    }

    public async ValueTask<bool> IsOpenAsync(SessionClaims session, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        if (!_known.TryGetValue(session.AccountId, out var entry) || now - entry.At >= KeptFor)
        {
            var changes = Volatile.Read(ref _changes);
            var asked = await _dispatcher.AskAsync(new GetAccountStamp(session.AccountId), cancellationToken);
            entry = new Entry(asked.Match(account => account.Stamp, _ => null), now);
            // What was read before a change that has since been told is not kept for a minute.
            if (asked.Fault is null && changes == Volatile.Read(ref _changes))
            {
                _known[session.AccountId] = entry;
            }
        }

        return entry.Stamp is not null && string.Equals(entry.Stamp, session.Stamp, StringComparison.Ordinal);
    }

    public void Dispose() => _subscription.Dispose();

    private sealed record Entry(string? Stamp, DateTimeOffset At);
}
