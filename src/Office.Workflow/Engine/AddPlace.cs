namespace Office.Workflow.Engine;

/// <summary>Where a signer is added (加签).</summary>
public enum AddPlace
{
    /// <summary>前加签: before the one who adds, whose item waits.</summary>
    Before = 1,

    /// <summary>并加签: together with them.</summary>
    Parallel = 2,

    /// <summary>后加签: after them, before the step ends.</summary>
    After = 3,
}
