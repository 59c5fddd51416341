using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Office.Organization.Foundation;

/// <summary>The in-process bus. A subscriber that throws is logged and does not keep the others from hearing.</summary>
public sealed partial class OfficeBus(ILogger<OfficeBus> log) : IOfficeBus
{
    private ImmutableDictionary<Type, ImmutableList<Action<IOfficeEvent>>> _handlers =
        ImmutableDictionary<Type, ImmutableList<Action<IOfficeEvent>>>.Empty;

    public IDisposable Subscribe<TEvent>(Action<TEvent> handler)
        where TEvent : IOfficeEvent
    {
        void Handle(IOfficeEvent officeEvent) => handler((TEvent)officeEvent);
        Action<IOfficeEvent> added = Handle;
        Change(typeof(TEvent), list => list.Add(added));
        return new Subscription(() => Change(typeof(TEvent), list => list.Remove(added)));
    }

    internal void Publish(IOfficeEvent officeEvent)
    {
        foreach (var handler in Volatile.Read(ref _handlers).GetValueOrDefault(officeEvent.GetType()) ?? [])
        {
            try
            {
                handler(officeEvent);
            }
            // A page's render must never undo what is committed.
#pragma warning disable CA1031
            catch (Exception exception)
#pragma warning restore CA1031
            {
                SubscriberFailed(log, exception, officeEvent.GetType().Name);
            }
        }
    }

    private void Change(Type type, Func<ImmutableList<Action<IOfficeEvent>>, ImmutableList<Action<IOfficeEvent>>> change) =>
        ImmutableInterlocked.Update(
            ref _handlers,
            (all, key) => all.SetItem(key, change(all.GetValueOrDefault(key) ?? [])),
            type);

    [LoggerMessage(LogLevel.Error, "A subscriber of {Event} failed")]
    private static partial void SubscriberFailed(ILogger log, Exception exception, string @event);

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
