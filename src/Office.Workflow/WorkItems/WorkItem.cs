namespace Office.Workflow.WorkItems;

/// <summary>
/// What a step asks of its holders (待办). The row is authoritative: it is written in the transaction of the step and never
/// removed, so that the track of a matter is the list of its work items.
/// </summary>
public sealed class WorkItem
{
    /// <summary>For the database session only.</summary>
    private WorkItem()
    {
    }

    internal WorkItem(Guid id, Guid organId, Guid rootId, Guid instanceId)
    {
        Id = id;
        OrganId = organId;
        RootId = rootId;
        InstanceId = instanceId;
    }

    public Guid Id { get; private init; }

    /// <summary>The organ that owns the matter, also when the holder is a guest of another organ.</summary>
    public Guid OrganId { get; private init; }

    public Guid RootId { get; private init; }

    public Guid InstanceId { get; private init; }

    /// <summary>The id of the step in the process, e.g. <c>countersign</c>.</summary>
    public string StepId { get; internal set; } = "";

    public string StepName { get; internal set; } = "";

    /// <summary>The opinion box (意见栏) of the filing sheet that the step writes into; null when it writes none.</summary>
    public string? OpinionSlot { get; internal set; }

    public WorkItemKind Kind { get; internal init; }

    public WorkItemState State { get; internal set; } = WorkItemState.Open;

    public string Title { get; internal set; } = "";

    public string? Reference { get; internal set; }

    /// <summary>The kind of matter, as its owner gave it in the snapshot.</summary>
    public string MatterKind { get; internal set; } = "";

    public int Urgency { get; internal set; }

    public DateTimeOffset? Due { get; internal set; }

    /// <summary>The official whose act opened this item.</summary>
    public Guid SentBy { get; internal init; }

    public DateTimeOffset SentAt { get; internal init; }

    public DateTimeOffset? OpenedAt { get; internal set; }

    public DateTimeOffset? ClosedAt { get; internal set; }

    /// <summary>The official whose act closed this item.</summary>
    public Guid? ClosedBy { get; internal set; }

    /// <summary>For whom <see cref="ClosedBy"/> acted, by a delegation; null when in their own right.</summary>
    public Guid? ClosedFor { get; internal set; }

    public string? Outcome { get; internal set; }

    /// <summary>The reason given with a return or a withdrawal; on the item that was opened by it.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The round (会签轮次) to which the item belongs, if the step asks several.</summary>
    public Guid? RoundId { get; internal init; }

    /// <summary>The item of the holder who asked beside it (征求意见, 协办, 加签); null for a step's own.</summary>
    public Guid? BesideId { get; internal init; }

    /// <summary>When its holders were last reminded (催办).</summary>
    public DateTimeOffset? UrgedAt { get; internal set; }

    public int UrgedTimes { get; internal set; }

    /// <summary>The answer to a 征求意见, in words.</summary>
    public string? Answer { get; internal set; }

    /// <summary>Whether it can still be acted on.</summary>
    public bool IsOpen => State is WorkItemState.Open or WorkItemState.Opened;

    internal void Show(WorkItemSnapshot snapshot)
    {
        Title = snapshot.Title;
        Reference = snapshot.Reference;
        MatterKind = snapshot.Kind;
        Urgency = snapshot.Urgency;
        if (IsOpen)
        {
            Due = snapshot.Due ?? Due;
        }
    }
}
