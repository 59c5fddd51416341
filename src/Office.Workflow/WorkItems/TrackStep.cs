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
    DateTimeOffset? Due);
