using System.Text.Json;
using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>Everything the engine knows of an instance between two commands. Small: documents and opinions live elsewhere.</summary>
public sealed record InstanceState(Assignee Drafter, Guid OrganId)
{
    /// <summary>The next free key of tokens, scopes, visits and rounds; a visit's key is higher than those before it.</summary>
    public int NextKey { get; init; } = 1;

    public IReadOnlyList<Token> Tokens { get; init; } = [];

    public IReadOnlyList<Scope> Scopes { get; init; } = [];

    /// <summary>The visits that led to where the instance stands; those on ways that were given up are dropped.</summary>
    public IReadOnlyList<Visit> Visits { get; init; } = [];

    /// <summary>The rounds of those visits.</summary>
    public IReadOnlyList<RoundState> Rounds { get; init; } = [];

    public IReadOnlyDictionary<string, JsonElement> Variables { get; init; } =
        new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    public bool Ended { get; init; }

    /// <summary>The ids of the steps at which it stands.</summary>
    public IReadOnlyList<string> StepsNow() =>
        [.. Tokens.Where(token => token.Visit is not null).Select(token => token.Node).Distinct(StringComparer.Ordinal)];
}
