namespace Office.Workflow.Bpmn;

/// <summary>The elements of BPMN 2.0 that the engine runs.</summary>
public enum NodeKind
{
    Start,
    End,
    TerminateEnd,
    UserTask,
    ServiceTask,
    ExclusiveGateway,
    ParallelGateway,
}
