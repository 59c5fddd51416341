namespace Office.Workflow.WorkItems;

/// <summary>What lists show of a matter without asking its owner; given by the caller and renewed when it changes.</summary>
/// <param name="Title">The matter's title.</param>
/// <param name="Reference">Its number (发文字号), once it has one.</param>
/// <param name="Kind">A stable key of what it is, e.g. <c>dispatch.notice</c>; its text is translated.</param>
/// <param name="Urgency">0 plain (平件), 1 urgent (加急), 2 most urgent (特急).</param>
/// <param name="Due">When the matter is due, if a time is set.</param>
public sealed record WorkItemSnapshot(string Title, string? Reference, string Kind, int Urgency, DateTimeOffset? Due);
