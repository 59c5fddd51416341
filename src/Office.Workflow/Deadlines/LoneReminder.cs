namespace Office.Workflow.Deadlines;

/// <summary>A reminder of a matter that stands by itself, beside no open work item, until its reader lays it aside.</summary>
/// <param name="RootId">The matter.</param>
/// <param name="OrganId">The organ that owns it.</param>
/// <param name="AboutId">What it is about in the matter; of one thing and reason each official is told once.</param>
/// <param name="Reason">Why.</param>
public sealed record LoneReminder(Guid RootId, Guid OrganId, Guid AboutId, ReminderReason Reason)
{
    /// <summary>What the matter is called.</summary>
    public required string Title { get; init; }

    /// <summary>Its kind, as a snapshot names it.</summary>
    public required string MatterKind { get; init; }

    /// <summary>Who gave cause for it; null for the office itself.</summary>
    public Guid? SentBy { get; init; }

    /// <summary>How many more times had come that it stands for.</summary>
    public int Missed { get; init; }

    public string? Words { get; init; }
}
