namespace Office.Workflow.Bpmn;

/// <summary>How a timer states its time.</summary>
public enum TimerKind
{
    /// <summary>After a span of time, ISO 8601, e.g. <c>P2D</c>.</summary>
    Duration = 1,

    /// <summary>At a moment, ISO 8601.</summary>
    Date = 2,

    /// <summary>Again and again, e.g. <c>R3/PT1H</c>.</summary>
    Cycle = 3,
}
