namespace Office.Workflow.WorkItems;

/// <summary>What a work item asks for. Stored by number.</summary>
public enum WorkItemKind
{
    /// <summary>A decision with an opinion: countersign, review, issue.</summary>
    Decide = 1,

    /// <summary>A piece of work: draft, number, seal, distribute.</summary>
    Do = 2,

    /// <summary>征求意见: an answer to whoever holds the matter.</summary>
    Ask = 3,

    /// <summary>传阅: to be read and acknowledged.</summary>
    Read = 4,

    /// <summary>知会: to be looked at.</summary>
    Inform = 5,

    /// <summary>代录: what was entered for the leader is to be confirmed by them.</summary>
    Confirm = 6,
}
