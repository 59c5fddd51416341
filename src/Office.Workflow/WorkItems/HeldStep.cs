namespace Office.Workflow.WorkItems;

/// <summary>A step at which a matter stands, and in whose hands.</summary>
/// <param name="StepId">The step.</param>
/// <param name="StepName">Its name.</param>
/// <param name="Holders">The names of those who hold it; a pool has several.</param>
public sealed record HeldStep(string StepId, string StepName, IReadOnlyList<string> Holders);
