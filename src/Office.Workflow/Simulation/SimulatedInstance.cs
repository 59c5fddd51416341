using Office.Workflow.Bpmn;
using Office.Workflow.Engine;

namespace Office.Workflow.Simulation;

/// <summary>One instance of a process that is tried out; a called process is one of its own.</summary>
internal sealed class SimulatedInstance(ProcessGraph graph, InstanceState state, SimulatedInstance? caller, int callerToken)
{
    public ProcessGraph Graph => graph;

    public InstanceState State { get; set; } = state;

    /// <summary>The instance that called this one, and the token that waits there.</summary>
    public SimulatedInstance? Caller => caller;

    public int CallerToken => callerToken;

    public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;
}
