namespace Office.Workflow.WorkItems;

/// <summary>
/// How many items lie in each box, up to <see cref="Most"/>, which stands for that many and more: what an office has ended in
/// years is not counted anew for every page. The badge shows those that are pending.
/// </summary>
public sealed record WorkItemCounts(int Pending, int Running, int Ended)
{
    /// <summary>Nothing is counted past this.</summary>
    public const int Most = 10_000;

    /// <summary>待阅.</summary>
    public int Reading { get; init; }
}
