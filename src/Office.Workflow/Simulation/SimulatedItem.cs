namespace Office.Workflow.Simulation;

/// <summary>An open work item; the list that holds them is in the order of their age.</summary>
internal sealed record SimulatedItem(SimulatedInstance Instance, Guid Id, string Node);
