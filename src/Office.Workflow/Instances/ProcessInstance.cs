using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>One run of a process, pinned to the version with which it began.</summary>
public sealed class ProcessInstance(Guid id, Guid organId, Guid rootId, Guid definitionId)
{
    public Guid Id { get; private init; } = id;

    public Guid OrganId { get; private init; } = organId;

    public Guid RootId { get; private init; } = rootId;

    /// <summary>The version on which it runs; changed by a migration only.</summary>
    public Guid DefinitionId { get; internal set; } = definitionId;

    /// <summary>The instance whose call activity began this one; null for the one of the matter itself.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The token that waits for this one's end in the calling instance.</summary>
    public int? ParentToken { get; init; }

    /// <summary>Raised with every move; two moves from the same state cannot both be written.</summary>
    public long Version { get; internal set; }

    /// <summary>The engine's state as JSON.</summary>
    public string State { get; internal set; } = "";

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; internal set; }

    /// <summary>Since when it stands still (挂起); null while it runs.</summary>
    public DateTimeOffset? SuspendedAt { get; internal set; }

    public string Title { get; internal set; } = "";

    public string? Reference { get; internal set; }

    public string MatterKind { get; internal set; } = "";

    public int Urgency { get; internal set; }

    public DateTimeOffset? Due { get; internal set; }

    internal void Show(WorkItemSnapshot snapshot)
    {
        Title = snapshot.Title;
        Reference = snapshot.Reference;
        MatterKind = snapshot.Kind;
        Urgency = snapshot.Urgency;
        Due = snapshot.Due;
    }
}
