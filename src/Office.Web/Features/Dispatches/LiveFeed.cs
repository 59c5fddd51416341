using Office.Organization.Foundation;

namespace Office.Web.Features.Dispatches;

/// <summary>
/// Tells a page that something it shows has changed: the first event at once, what follows together, never twice within
/// <see cref="Quiet"/>.
/// </summary>
internal sealed class LiveFeed : IDisposable
{
    /// <summary>The least time between two callbacks.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    // The events of one transaction come one after another; a page asks once for all of them.
    private static readonly TimeSpan s_together = TimeSpan.FromMilliseconds(15);

    private readonly List<IDisposable> _subscriptions = [];
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private DateTimeOffset _last = DateTimeOffset.MinValue;
    private bool _waiting;

    /// <param name="clock">The office's clock.</param>
    /// <param name="changed">Called on a thread of the pool; a component goes through its own dispatcher.</param>
    public LiveFeed(TimeProvider clock, Action changed)
    {
        _clock = clock;
        _timer = clock.CreateTimer(_ => Fire(changed), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Listens for events of a type that concern the page.</summary>
    public LiveFeed On<TEvent>(IOfficeBus bus, Func<TEvent, bool> concerns)
        where TEvent : IOfficeEvent
    {
        _subscriptions.Add(bus.Subscribe<TEvent>(officeEvent =>
        {
            if (concerns(officeEvent))
            {
                Arm();
            }
        }));
        return this;
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
        {
            subscription.Dispose();
        }

        _timer.Dispose();
    }

    private void Arm()
    {
        lock (_gate)
        {
            if (_waiting)
            {
                return;
            }

            _waiting = true;
            var rest = _last + Quiet - _clock.GetUtcNow();
            _timer.Change(rest > s_together ? rest : s_together, Timeout.InfiniteTimeSpan);
        }
    }

    private void Fire(Action changed)
    {
        lock (_gate)
        {
            _waiting = false;
            _last = _clock.GetUtcNow();
        }

        changed();
    }
}
