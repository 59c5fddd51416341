namespace Office.Workflow.Bpmn;

/// <summary>What an event is about.</summary>
public enum EventKind
{
    None,
    Timer,
    Message,
    Signal,
    Error,
    Escalation,

    /// <summary>A jump to the catching link of the same name.</summary>
    Link,
}
