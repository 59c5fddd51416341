namespace Office.Workflow.Engine;

/// <summary>
/// Where an instance stands. A token waits at a user task (it has a work item), at a service task, at a join, or at a step
/// with a round (it owns the round's scope, whose tokens have the work items).
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

    /// <summary>Whether a holder has opened the work item.</summary>
    public bool Opened { get; init; }
}
