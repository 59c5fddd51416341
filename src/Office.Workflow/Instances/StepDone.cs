namespace Office.Workflow.Instances;

/// <summary>What a move led to.</summary>
/// <param name="Opened">Ids of the work items it opened.</param>
/// <param name="StepsNow">Ids of the steps at which the instance stands now, service steps included.</param>
/// <param name="Ended">Whether the instance has come to its end.</param>
public sealed record StepDone(IReadOnlyList<Guid> Opened, IReadOnlyList<string> StepsNow, bool Ended);
