namespace Office.Workflow.WorkItems;

/// <summary>A page of a box, newest first.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record WorkItemPage(IReadOnlyList<WorkItemRow> Rows, WorkItemCursor? Next);
