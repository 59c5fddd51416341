namespace Office.Workflow.Bpmn;

/// <summary>What the engine does at an element. Several elements of BPMN 2.0 that are run alike share a kind.</summary>
public enum NodeKind
{
    Start,
    End,
    TerminateEnd,

    /// <summary>A user, manual or abstract task: somebody is asked.</summary>
    UserTask,

    /// <summary>A service or business-rule task: work of the machine, asked for by its topic.</summary>
    ServiceTask,
    ExclusiveGateway,
    ParallelGateway,
    InclusiveGateway,

    /// <summary>Waits for the first of the events behind it.</summary>
    EventGateway,

    /// <summary>Assignments of expressions to variables.</summary>
    ScriptTask,

    /// <summary>Sends a message and goes on.</summary>
    SendTask,

    /// <summary>Waits for a message.</summary>
    ReceiveTask,
    SubProcess,

    /// <summary>A part of a process that its start event, not an arrow, begins.</summary>
    EventSubProcess,

    /// <summary>Runs another process and waits for its end.</summary>
    CallActivity,

    /// <summary>An intermediate event that waits.</summary>
    Catch,

    /// <summary>An intermediate event that throws and goes on.</summary>
    Throw,

    /// <summary>An event on the edge of an activity.</summary>
    Boundary,
}
