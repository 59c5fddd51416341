namespace Office.Workflow.Moves;

/// <summary>A 跳转 that one person has proposed and a second one confirms. Decided ones stay on record.</summary>
public sealed class JumpProposal(Guid id, Guid organId, Guid rootId)
{
    public Guid Id { get; private init; } = id;

    public Guid OrganId { get; private init; } = organId;

    public Guid RootId { get; private init; } = rootId;

    /// <summary>The item that is given up.</summary>
    public Guid WorkItemId { get; internal init; }

    public string StepId { get; internal init; } = "";

    /// <summary>Who is to handle it; null for whom the step's rule names.</summary>
    public Guid? HolderId { get; internal init; }

    public string Reason { get; internal init; } = "";

    public Guid ProposedBy { get; internal init; }

    public DateTimeOffset ProposedAt { get; internal init; }

    public Guid? DecidedBy { get; internal set; }

    public DateTimeOffset? DecidedAt { get; internal set; }

    /// <summary>Whether it was confirmed; null while it is undecided.</summary>
    public bool? IsConfirmed { get; internal set; }
}
