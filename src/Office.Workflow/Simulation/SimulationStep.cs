namespace Office.Workflow.Simulation;

/// <summary>A step of a process that is tried out.</summary>
/// <param name="Step">Its number; 0 is the start.</param>
/// <param name="Did">The element that was completed, <c>timer:</c> with the timer's id, or null at the start.</param>
/// <param name="Enabled">The ids of the tasks that can be completed now, sorted; one for each parallel instance.</param>
public sealed record SimulationStep(int Step, string? Did, IReadOnlyList<string> Enabled);
