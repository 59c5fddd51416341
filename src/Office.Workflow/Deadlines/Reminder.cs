namespace Office.Workflow.Deadlines;

/// <summary>
/// Tells an official of a matter that others handle, which they may read and take up with the holders, or of one of their own that
/// somebody urges; the work item stays where it is.
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

    /// <summary>When they were last told.</summary>
    public DateTimeOffset At { get; internal set; }

    /// <summary>Who urged; null where the office itself reminds.</summary>
    public Guid? SentBy { get; internal set; }

    /// <summary>What was said with it.</summary>
    public string? Words { get; internal set; }

    /// <summary>What the matter was called, where the reminder stands by itself and not beside an open work item.</summary>
    public string? Title { get; internal set; }

    /// <summary>The kind of that matter, as a snapshot names it.</summary>
    public string? MatterKind { get; internal set; }

    /// <summary>Of what began by itself: how many more times had come while the office stood still, for which it stands too.</summary>
    public int Missed { get; internal set; }

    /// <summary>When the reader laid it aside.</summary>
    public DateTimeOffset? SeenAt { get; internal set; }
}
