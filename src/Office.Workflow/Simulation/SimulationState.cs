namespace Office.Workflow.Simulation;

/// <summary>How a process that was tried out stands when nothing more is done.</summary>
public enum SimulationState
{
    /// <summary>It came to its end.</summary>
    Completed = 1,

    /// <summary>Nothing can be done, or the limit of steps was reached.</summary>
    Waiting = 2,

    /// <summary>It could not go on: a fault says why.</summary>
    Failed = 3,
}
