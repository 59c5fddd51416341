namespace Office.Workflow.Definitions;

/// <summary>Which process the organ's matters of a kind run through, where it is not the one that their module names.</summary>
public sealed class ProcessChoice(Guid id, Guid organId, string matterKind)
{
    public Guid Id { get; private init; } = id;

    public Guid OrganId { get; private init; } = organId;

    /// <summary>As a work item's snapshot names it, e.g. <c>dispatch.Notice</c>.</summary>
    public string MatterKind { get; private init; } = matterKind;

    /// <summary>The key of a process that the organ, or one above it, has published.</summary>
    public required string ProcessKey { get; set; }
}
