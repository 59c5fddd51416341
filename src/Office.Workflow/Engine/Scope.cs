namespace Office.Workflow.Engine;

/// <summary>A part of an instance that lives and is cancelled as a whole. Scope 0 is the process; others belong to a token.</summary>
/// <param name="Key">Unique in the instance.</param>
/// <param name="Owner">The token that waits until the scope is done.</param>
/// <param name="Round">The round that runs in it.</param>
public sealed record Scope(int Key, int Owner, int Round);
