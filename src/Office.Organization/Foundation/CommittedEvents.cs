using System.Text.Json;

namespace Office.Organization.Foundation;

/// <summary>Tells this process of events right after their commit: open pages by the bus, the reactions' pump by a signal.</summary>
public sealed class CommittedEvents(OfficeBus bus, FeedSignal signal, HandlerCatalog catalog)
{
    /// <summary>Raised at every commit of this process that has events.</summary>
    public FeedSignal Signal => signal;

    internal void Tell(IReadOnlyList<IOfficeEvent> events)
    {
        if (events.Count == 0)
        {
            return;
        }

        foreach (var officeEvent in events)
        {
            bus.Publish(officeEvent);
        }

        signal.Raise();
    }

    /// <summary>An event that another node has committed; one that this build does not know is left out.</summary>
    internal void TellOfOtherNode(OutboxFeed.Row row)
    {
        if (catalog.Event(row.Event) is { } type)
        {
            bus.Publish((IOfficeEvent)JsonSerializer.Deserialize(row.Payload, type)!);
        }

        signal.Wake();
    }
}
