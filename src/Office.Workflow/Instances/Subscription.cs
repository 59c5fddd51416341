using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>An instance waits for a message or a signal, as a row by which it is found.</summary>
public sealed class Subscription(Guid id, Guid organId, Guid rootId, Guid instanceId, int waitKey)
{
    public Guid Id { get; private init; } = id;

    public Guid OrganId { get; private init; } = organId;

    public Guid RootId { get; private init; } = rootId;

    public Guid InstanceId { get; private init; } = instanceId;

    /// <summary>The wait's key in the engine's state.</summary>
    public int WaitKey { get; private init; } = waitKey;

    public required WaitKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>The event or receive task that takes it.</summary>
    public required string Node { get; set; }
}
