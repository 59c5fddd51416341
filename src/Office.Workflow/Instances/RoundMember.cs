using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>A member of a round as a row.</summary>
public sealed class RoundMember(Guid id, Guid organId, Guid roundId, int order)
{
    public Guid Id { get; private init; } = id;

    public Guid OrganId { get; private init; } = organId;

    public Guid RoundId { get; private init; } = roundId;

    /// <summary>The place in the round, from 0.</summary>
    public int Order { get; private init; } = order;

    public MemberStatus Status { get; internal set; }

    /// <summary>The member's last work item; null when the answer was carried over from a round that was broken off.</summary>
    public Guid? WorkItemId { get; internal set; }

    /// <summary>Who answered.</summary>
    public Guid? OfficialId { get; internal set; }

    public string? Outcome { get; internal set; }
}
