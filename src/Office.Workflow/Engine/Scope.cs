using System.Text.Json;

namespace Office.Workflow.Engine;

/// <summary>A part of an instance that lives and is cancelled as a whole. Scope 0 is the process; others belong to a token.</summary>
/// <param name="Key">Unique in the instance.</param>
/// <param name="Owner">The token that waits until the scope is done; its own scope is the one around this.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Node">The activity that it runs.</param>
public sealed record Scope(int Key, int Owner, ScopeKind Kind, string Node)
{
    /// <summary>The round that runs in it; null in other kinds.</summary>
    public int? Round { get; init; }

    /// <summary>Variables that are seen in here and not outside, such as the element of one time.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Variables { get; init; }
}
