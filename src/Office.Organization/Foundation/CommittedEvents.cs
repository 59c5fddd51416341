namespace Office.Organization.Foundation;

/// <summary>Tells this process of events right after their commit: open pages by the bus, the reactions' pump by a signal.</summary>
public sealed class CommittedEvents(OfficeBus bus, FeedSignal signal)
{
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
}
