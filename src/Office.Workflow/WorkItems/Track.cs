namespace Office.Workflow.WorkItems;

/// <summary>Where a matter is and how it came there.</summary>
/// <param name="Steps">All its work items in the order in which they were sent, open ones included.</param>
/// <param name="StepsNow">The ids of the steps at which it stands, service steps included.</param>
/// <param name="EndedAt">When it came to its end; null while it runs.</param>
public sealed record Track(IReadOnlyList<TrackStep> Steps, IReadOnlyList<string> StepsNow, DateTimeOffset? EndedAt);
