using Office.Workflow.WorkItems;

namespace Office.Web.Features.Boxes;

/// <summary>What a box is narrowed to; it stands in the address, so that going back finds it again.</summary>
/// <param name="Text">Part of the title or of the number.</param>
/// <param name="Urgency">This urgency or more; null for all.</param>
/// <param name="Kind">The kind of matter; null for all.</param>
public sealed record BoxFilter(string? Text, int? Urgency, string? Kind)
{
    /// <summary>Whether anything is left out.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(Text) || Urgency > 0 || !string.IsNullOrEmpty(Kind);

    internal WorkItemFilter ToQuery() =>
        new(string.IsNullOrWhiteSpace(Text) ? null : Text, string.IsNullOrEmpty(Kind) ? null : Kind, Urgency ?? 0);
}
