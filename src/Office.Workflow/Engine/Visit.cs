using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>
/// One stay at a step. The visits form the graph of how the matter really went, and 退回 and 撤回 are decided from it: not
/// from the drawing, in which a loop or a join would name steps that were never walked. What happened inside a sub-process
/// that is over is one visit, that of the sub-process.
/// </summary>
public sealed record Visit(int Key, string Node)
{
    /// <summary>The scope in which it was.</summary>
    public int Scope { get; init; }

    /// <summary>The visits that led here.</summary>
    public IReadOnlyList<int> From { get; init; } = [];

    /// <summary>Who completed it; null while it lasts, at a service task and at a round.</summary>
    public Assignee? By { get; init; }

    /// <summary>The work item that was completed here.</summary>
    public Guid? WorkItem { get; init; }

    /// <summary>直送: when done, the matter goes straight to this place.</summary>
    public StraightBack? Back { get; init; }
}
