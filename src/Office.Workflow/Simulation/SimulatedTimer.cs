namespace Office.Workflow.Simulation;

/// <summary>A timer that is armed.</summary>
internal sealed record SimulatedTimer(SimulatedInstance Instance, int Key, int Generation, string Node, DateTimeOffset Due);
