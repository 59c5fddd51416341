namespace Office.Workflow.WorkItems;

/// <summary>The last row of a page, from which the next goes on: no page is shifted by what arrives meanwhile.</summary>
public sealed record WorkItemCursor(DateTimeOffset At, Guid WorkItemId)
{
    /// <summary>Whether it is one of those that were urged, which stand above the rest.</summary>
    public bool IsUrged { get; init; }
}
