namespace Office.Workflow.WorkItems;

/// <summary>A row of a box.</summary>
/// <param name="WorkItemId">The item.</param>
/// <param name="RootId">The matter.</param>
/// <param name="StepId">The step of the item.</param>
/// <param name="StepName">Its name.</param>
/// <param name="Kind">A decision or a piece of work.</param>
/// <param name="State">How it stands with the item.</param>
/// <param name="Snapshot">What is shown of the matter.</param>
/// <param name="SentBy">Who sent it.</param>
/// <param name="SentByName">The name of who sent it.</param>
/// <param name="At">When it came into the box.</param>
/// <param name="IsUnread">Whether this official has not opened it.</param>
/// <param name="Outcome">How the official ended it.</param>
/// <param name="Reason">Why it was returned here or called back.</param>
public sealed record WorkItemRow(
    Guid WorkItemId,
    Guid RootId,
    string StepId,
    string StepName,
    WorkItemKind Kind,
    WorkItemState State,
    WorkItemSnapshot Snapshot,
    Guid SentBy,
    string SentByName,
    DateTimeOffset At,
    bool IsUnread,
    string? Outcome,
    string? Reason)
{
    /// <summary>The organ that owns the matter, by whose rules its time is counted.</summary>
    public Guid OrganId { get; init; }

    /// <summary>In 在办: the steps at which the matter stands now, and who holds it there. Empty in the other boxes.</summary>
    public IReadOnlyList<HeldStep> HeldNow { get; init; } = [];

    /// <summary>For whom the official holds it by a delegation (代); null when in their own right.</summary>
    public string? ForName { get; init; }

    /// <summary>How often its holders were reminded (催办); such rows stand first among what is to be done.</summary>
    public int UrgedTimes { get; init; }
}
