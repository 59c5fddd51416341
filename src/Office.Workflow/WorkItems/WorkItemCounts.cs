namespace Office.Workflow.WorkItems;

/// <summary>How many items lie in each box; the badge shows those that are pending.</summary>
public sealed record WorkItemCounts(int Pending, int Running, int Ended)
{
    /// <summary>待阅.</summary>
    public int Reading { get; init; }
}
