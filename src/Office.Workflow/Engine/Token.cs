using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>
/// Where an instance stands. A token waits at a user task (it has a work item), at a service task, at an event, for a called
/// process, at a join, or at an activity whose scope it owns (a sub-process, a round, an activity done several times).
/// </summary>
public sealed record Token(int Key, int Scope, string Node)
{
    /// <summary>The arrow over which it came; a join asks for one token from each.</summary>
    public string? Via { get; init; }

    /// <summary>The visits from which it came, more than one behind a join.</summary>
    public IReadOnlyList<int> From { get; init; } = [];

    /// <summary>The visit that it stands in; null at a join.</summary>
    public int? Visit { get; init; }

    public Guid? WorkItem { get; init; }

    /// <summary>The place in the round's order, for a token of a round.</summary>
    public int? Member { get; init; }

    /// <summary>Who may handle the work item: one, or a pool.</summary>
    public IReadOnlyList<Assignee>? Holders { get; init; }

    /// <summary>Who of a pool has claimed it.</summary>
    public Assignee? Claimed { get; init; }

    /// <summary>What the holder has answered, while added signers are still to be heard.</summary>
    public Answered? Answer { get; init; }

    /// <summary>Whether a holder has opened the work item.</summary>
    public bool Opened { get; init; }

    /// <summary>Of an activity that is done several times and is no round.</summary>
    public LoopState? Loop { get; init; }
}
