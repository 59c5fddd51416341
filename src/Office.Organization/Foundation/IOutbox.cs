namespace Office.Organization.Foundation;

/// <summary>
/// Events that leave only after commit. A row is written in the command's transaction; reactions and the bus get it afterwards,
/// at least once, in feed order.
/// </summary>
public interface IOutbox
{
    /// <param name="officeEvent">A sealed record of ids; the receiver queries again.</param>
    void Add(IOfficeEvent officeEvent);
}

/// <summary>Something that happened, told to reactions, open pages and other nodes after its commit.</summary>
public interface IOfficeEvent;

/// <summary>Answers an event after its commit: idempotent, retried, and parked as a dead letter when it keeps failing.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
public interface IReaction<in TEvent>
    where TEvent : IOfficeEvent
{
    Task ReactAsync(TEvent officeEvent, CancellationToken cancellationToken);
}

/// <summary>The in-process feed of committed events, for open pages. Handlers must be quick; a page coalesces its renders.</summary>
public interface IOfficeBus
{
    /// <summary>Calls back for every committed event of this type until disposed.</summary>
    IDisposable Subscribe<TEvent>(Action<TEvent> handler)
        where TEvent : IOfficeEvent;
}
