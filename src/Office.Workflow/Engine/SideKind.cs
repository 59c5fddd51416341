namespace Office.Workflow.Engine;

/// <summary>As what somebody is asked beside the holder of a step. Stored by number: never renumber, only add.</summary>
public enum SideKind
{
    /// <summary>征求意见: answers the holder, whose item waits for it.</summary>
    Consult = 1,

    /// <summary>协办: gives an opinion of their own at the step, for which the holder's item waits.</summary>
    Assist = 2,

    /// <summary>前加签: signs before the holder.</summary>
    Before = 3,

    /// <summary>并加签: signs together with the holder; the step ends when both have.</summary>
    Parallel = 4,

    /// <summary>后加签: is asked when the holder has signed.</summary>
    After = 5,
}
