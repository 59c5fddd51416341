namespace Office.Workflow.WorkItems;

/// <summary>The life of a work item. Stored by number: never renumber, only add.</summary>
public enum WorkItemState
{
    /// <summary>Sent and not yet looked at.</summary>
    Open = 1,

    /// <summary>A holder has opened it.</summary>
    Opened = 2,

    /// <summary>Completed with an outcome.</summary>
    Done = 3,

    /// <summary>Its holder sent the matter back (退回).</summary>
    Returned = 4,

    /// <summary>Its sender called it back (撤回).</summary>
    Withdrawn = 5,

    /// <summary>Ended because the matter left this step by another's move.</summary>
    Cancelled = 6,

    /// <summary>Handed over for good (转办).</summary>
    Transferred = 7,

    /// <summary>Its holder was taken out of the signers (减签).</summary>
    Removed = 8,
}
