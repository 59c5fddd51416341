namespace Office.Workflow.WorkItems;

/// <summary>Narrows a box.</summary>
/// <param name="Text">Part of the title or of the number.</param>
/// <param name="Kind">The kind of matter.</param>
/// <param name="MinUrgency">This urgency or more.</param>
public sealed record WorkItemFilter(string? Text = null, string? Kind = null, int MinUrgency = 0);
