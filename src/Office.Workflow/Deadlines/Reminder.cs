namespace Office.Workflow.Deadlines;

/// <summary>
/// Tells an official of a matter that others handle: they may read it and take it up with the holders; the work item stays where
/// it is.
/// </summary>
public sealed class Reminder
{
    /// <summary>For the database session only.</summary>
    private Reminder()
    {
    }

    internal Reminder(Guid id, Guid organId, Guid rootId, Guid workItemId)
    {
        Id = id;
        OrganId = organId;
        RootId = rootId;
        WorkItemId = workItemId;
    }

    public Guid Id { get; private init; }

    /// <summary>The organ that owns the matter.</summary>
    public Guid OrganId { get; private init; }

    public Guid RootId { get; private init; }

    public Guid WorkItemId { get; private init; }

    public Guid OfficialId { get; internal init; }

    public ReminderReason Reason { get; internal init; }

    public DateTimeOffset At { get; internal init; }

    /// <summary>When the reader laid it aside.</summary>
    public DateTimeOffset? SeenAt { get; internal set; }
}
