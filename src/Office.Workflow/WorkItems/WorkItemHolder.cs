namespace Office.Workflow.WorkItems;

/// <summary>
/// One official who holds, or held, a work item. A pool has several, and the first to complete it closes it for all. The
/// boxes are read from here with one index.
/// </summary>
public sealed class WorkItemHolder(Guid id, Guid organId, Guid rootId, Guid workItemId)
{
    public Guid Id { get; private init; } = id;

    /// <summary>The organ that owns the matter.</summary>
    public Guid OrganId { get; private init; } = organId;

    public Guid RootId { get; private init; } = rootId;

    public Guid WorkItemId { get; private init; } = workItemId;

    public Guid OfficialId { get; internal init; }

    public Guid PostId { get; internal init; }

    /// <summary>For whom this official may act, by a delegation (代); null for whoever holds the item in their own right.</summary>
    public Guid? BehalfOf { get; internal init; }

    public HolderState State { get; internal set; } = HolderState.Pending;

    /// <summary>Whether the official may act on the item now.</summary>
    public bool IsOpen => State is HolderState.Pending or HolderState.Reading;

    /// <summary>When it came into the box in which it lies.</summary>
    public DateTimeOffset At { get; internal set; }

    /// <summary>When this official first opened it.</summary>
    public DateTimeOffset? OpenedAt { get; internal set; }
}
