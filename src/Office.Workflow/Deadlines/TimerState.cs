namespace Office.Workflow.Deadlines;

/// <summary>The life of a timer. Stored by number: never renumber, only add.</summary>
public enum TimerState
{
    /// <summary>Waits for its time.</summary>
    Armed = 1,

    /// <summary>Has done all that it was there for.</summary>
    Fired = 2,

    /// <summary>Is no longer asked for.</summary>
    Disarmed = 3,

    /// <summary>Stands still while its matter is suspended (挂起).</summary>
    Paused = 4,

    /// <summary>Was refused again and again; an administrator looks at it and has it tried again.</summary>
    Failed = 5,
}
