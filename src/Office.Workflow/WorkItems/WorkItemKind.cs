namespace Office.Workflow.WorkItems;

/// <summary>What a work item asks for. Stored by number.</summary>
public enum WorkItemKind
{
    /// <summary>A decision with an opinion: countersign, review, issue.</summary>
    Decide = 1,

    /// <summary>A piece of work: draft, number, seal, distribute.</summary>
    Do = 2,
}
