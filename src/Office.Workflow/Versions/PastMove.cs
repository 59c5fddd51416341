namespace Office.Workflow.Versions;

/// <summary>A move that was made, as the history keeps it.</summary>
/// <param name="Verb">workflow.completed, workflow.returned, workflow.withdrawn or workflow.served.</param>
/// <param name="Step">Where.</param>
/// <param name="Outcome">How the step ended.</param>
/// <param name="ToStep">Where it was returned to.</param>
public sealed record PastMove(string Verb, string Step, string? Outcome, string? ToStep);
