namespace Office.Workflow.Instances;

/// <summary>What the history keeps of a move.</summary>
/// <param name="Outcome">How the step ended.</param>
/// <param name="Reason">Why it was returned or withdrawn.</param>
/// <param name="ToStep">Where it was returned to.</param>
internal sealed record MoveDetails(string? Outcome, string? Reason, string? ToStep);
