namespace Office.Workflow.Engine;

/// <summary>How an instance came to its end. Stored by number: never renumber, only add.</summary>
public enum Ending
{
    /// <summary>By its own way.</summary>
    Completed = 1,

    /// <summary>撤销 by the initiator.</summary>
    Cancelled = 2,

    /// <summary>特殊办结, 终止: out of turn, and left out of what is counted as on time.</summary>
    Terminated = 3,

    /// <summary>Because the matter did that it is a part of; with that it may come back (恢复待办).</summary>
    WithMatter = 4,
}
