using Office.Organization.Foundation;

namespace Office.Workflow.Simulation;

/// <summary>How it ended.</summary>
/// <param name="State">Completed, waiting or failed.</param>
/// <param name="Fault">Why it failed; null otherwise.</param>
/// <param name="WaitsFor">What is waited for: names of messages and signals, ids of timers; empty at the end.</param>
public sealed record SimulationEnd(SimulationState State, Fault? Fault, IReadOnlyList<string> WaitsFor)
{
    /// <summary>Whether the limit of steps was reached while something could still be done.</summary>
    public bool IsCut { get; init; }
}
