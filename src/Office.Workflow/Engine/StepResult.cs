namespace Office.Workflow.Engine;

/// <summary>What a move led to: the new state, and what is to be written with it.</summary>
public sealed record StepResult(InstanceState State, IReadOnlyList<Effect> Effects);
