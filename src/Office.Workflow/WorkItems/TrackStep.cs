using Office.Workflow.Moves;

namespace Office.Workflow.WorkItems;

/// <summary>One work item on the board of a matter: who holds it, since when, opened or not.</summary>
/// <param name="WorkItemId">The item.</param>
/// <param name="StepId">The step.</param>
/// <param name="StepName">Its name.</param>
/// <param name="State">How it stands.</param>
/// <param name="Holders">Who holds it.</param>
/// <param name="SentByName">Who sent it.</param>
/// <param name="SentAt">Since when.</param>
/// <param name="OpenedAt">When it was first opened.</param>
/// <param name="ClosedAt">When it was ended.</param>
/// <param name="Lasted">How long it lay here, up to now while it is open.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">Why it was returned here or called back.</param>
/// <param name="Due">When it is due.</param>
public sealed record TrackStep(
    Guid WorkItemId,
    string StepId,
    string StepName,
    WorkItemState State,
    IReadOnlyList<TrackHolder> Holders,
    string SentByName,
    DateTimeOffset SentAt,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? ClosedAt,
    TimeSpan Lasted,
    string? Outcome,
    string? Reason,
    DateTimeOffset? Due)
{
    /// <summary>A decision, a piece of work or something to read.</summary>
    public WorkItemKind Kind { get; init; }

    /// <summary>The official who sent it.</summary>
    public Guid SentBy { get; init; }

    /// <summary>When its holders were last reminded (催办); null when never.</summary>
    public DateTimeOffset? UrgedAt { get; init; }

    public int UrgedTimes { get; init; }

    /// <summary>Whether it is something to read beside the approval: 传阅, 知会, or what was entered for a leader.</summary>
    public bool IsReading => Kind is WorkItemKind.Read or WorkItemKind.Inform or WorkItemKind.Confirm;

    /// <summary>When it may be urged again; null when it may be now.</summary>
    public DateTimeOffset? UrgeAgainAfter(DateTimeOffset now) => UrgedAt + UrgeItem.Interval is { } again && again > now ? again : null;
}
