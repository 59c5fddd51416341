namespace Office.Workflow.Deadlines;

/// <summary>What a timer is there for. Stored by number.</summary>
public enum TimerPurpose
{
    /// <summary>A timer event of the process.</summary>
    Process = 1,

    /// <summary>The deadline of a work item: when it is over, the line above its holders is reminded.</summary>
    Due = 2,

    /// <summary>A process begins by itself: its instance is the published version, its matter the one that will begin.</summary>
    Start = 3,
}
