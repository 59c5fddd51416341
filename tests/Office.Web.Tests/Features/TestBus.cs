using Office.Organization.Foundation;

namespace Office.Web.Tests.Features;

/// <summary>A bus that a test speaks on, and that knows how many listen.</summary>
internal sealed class TestBus : IOfficeBus
{
    private readonly List<(Type Type, Action<IOfficeEvent> Handler)> _listeners = [];

    public int Listeners => _listeners.Count;

    public IDisposable Subscribe<TEvent>(Action<TEvent> handler)
        where TEvent : IOfficeEvent
    {
        (Type, Action<IOfficeEvent>) listener = (typeof(TEvent), told => handler((TEvent)told));
        _listeners.Add(listener);
        return new Ending(() => _listeners.Remove(listener));
    }

    public void Tell(IOfficeEvent told)
    {
        foreach (var (_, handler) in _listeners.Where(listener => listener.Type == told.GetType()).ToList())
        {
            handler(told);
        }
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
