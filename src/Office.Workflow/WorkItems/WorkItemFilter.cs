namespace Office.Workflow.WorkItems;

/// <summary>Narrows a box.</summary>
/// <param name="Text">Part of the title or of the number.</param>
/// <param name="Kind">The kind of matter.</param>
/// <param name="MinUrgency">This urgency or more.</param>
public sealed record WorkItemFilter(string? Text = null, string? Kind = null, int MinUrgency = 0);

internal static class WorkItemFiltering
{
    /// <summary>The items that a filter leaves; all where there is none.</summary>
    public static IQueryable<WorkItem> In(this WorkItemFilter? filter, IQueryable<WorkItem> items)
    {
        if (!string.IsNullOrWhiteSpace(filter?.Text))
        {
            var text = filter.Text.Trim();
            items = items.Where(item => item.Title.Contains(text) || item.Reference!.Contains(text));
        }

        if (filter?.Kind is { } kind)
        {
            items = items.Where(item => item.MatterKind == kind);
        }

        return filter is { MinUrgency: > 0 } ? items.Where(item => item.Urgency >= filter.MinUrgency) : items;
    }
}
