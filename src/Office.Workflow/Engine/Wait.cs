namespace Office.Workflow.Engine;

/// <summary>A timer that is armed or a subscription that is open.</summary>
/// <param name="Key">Unique in the instance and never used again; a timer's row is found by it.</param>
/// <param name="Scope">Where the event is drawn.</param>
/// <param name="Node">The event that is triggered.</param>
/// <param name="Kind">What is waited for.</param>
public sealed record Wait(int Key, int Scope, string Node, WaitKind Kind)
{
    /// <summary>The token that ends with the wait and the wait with it; null for the start of an event sub-process.</summary>
    public int? Token { get; init; }

    /// <summary>Of the message or signal.</summary>
    public string? Name { get; init; }

    /// <summary>Raised each time that a timer is armed anew; an earlier one that fires late is refused.</summary>
    public int Generation { get; init; } = 1;

    /// <summary>How often a cycle fires still; null for ever.</summary>
    public int? Left { get; init; }
}
