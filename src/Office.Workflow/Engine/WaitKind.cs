namespace Office.Workflow.Engine;

/// <summary>What an instance waits for besides people, services and called processes. Stored by number: only add.</summary>
public enum WaitKind
{
    Timer = 1,
    Message = 2,
    Signal = 3,
}
