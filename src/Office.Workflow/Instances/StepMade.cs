namespace Office.Workflow.Instances;

/// <summary>A move that is written.</summary>
/// <param name="Instance">Where it was made.</param>
/// <param name="Done">What it led to there.</param>
/// <param name="Follows">What it leads to elsewhere.</param>
internal sealed record StepMade(ProcessInstance Instance, StepDone Done, IReadOnlyList<FollowingMove> Follows);
