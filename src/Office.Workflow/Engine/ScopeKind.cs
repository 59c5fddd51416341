namespace Office.Workflow.Engine;

/// <summary>What a scope holds. Stored by number: never renumber, only add.</summary>
public enum ScopeKind
{
    /// <summary>The members of a round, one token each.</summary>
    Round = 1,

    /// <summary>A sub-process or event sub-process.</summary>
    SubProcess = 2,

    /// <summary>One time of an activity that is done several times.</summary>
    Iteration = 3,
}
