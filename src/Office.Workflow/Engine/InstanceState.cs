using System.Text.Json;
using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>Everything the engine knows of an instance between two commands. Small: documents and opinions live elsewhere.</summary>
public sealed record InstanceState(Assignee Drafter, Guid OrganId)
{
    /// <summary>The next free key of tokens, scopes, visits, rounds and waits; a visit's key is higher than those before it.</summary>
    public int NextKey { get; init; } = 1;

    public IReadOnlyList<Token> Tokens { get; init; } = [];

    public IReadOnlyList<Scope> Scopes { get; init; } = [];

    /// <summary>The visits that led to where the instance stands; those on ways that were given up are dropped.</summary>
    public IReadOnlyList<Visit> Visits { get; init; } = [];

    /// <summary>The rounds of those visits.</summary>
    public IReadOnlyList<RoundState> Rounds { get; init; } = [];

    public IReadOnlyDictionary<string, JsonElement> Variables { get; init; } =
        new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>The timers that are armed and the subscriptions that are open.</summary>
    public IReadOnlyList<Wait> Waits { get; init; } = [];

    /// <summary>Begun by a call activity, which is told of errors and escalations that are not caught in here.</summary>
    public bool Called { get; init; }

    /// <summary>The variables that a called process has set: only these go back to its caller.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>Who was asked beside the holders of the steps at which it stands.</summary>
    public IReadOnlyList<Side> Sides { get; init; } = [];

    /// <summary>The readers whose items are open; they outlive every step and the end.</summary>
    public IReadOnlyList<Reading> Readings { get; init; } = [];

    /// <summary>Why it stands still (挂起); null while it runs.</summary>
    public string? Suspended { get; init; }

    public bool Ended { get; init; }

    /// <summary>How it ended; null while it runs.</summary>
    public Ending? Ending { get; init; }

    /// <summary>The visits with which it ended, from which it can be reopened.</summary>
    public IReadOnlyList<int> Last { get; init; } = [];

    /// <summary>The ids of the steps at which it stands; of a sub-process, those inside it.</summary>
    public IReadOnlyList<string> StepsNow()
    {
        var around = Scopes.Where(scope => scope.Kind != ScopeKind.Round).Select(scope => scope.Owner).ToHashSet();
        return [.. Tokens.Where(token => token.Visit is not null && !around.Contains(token.Key))
            .Select(token => token.Node).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What a called process leaves behind for its caller.</summary>
    public IReadOnlyDictionary<string, JsonElement> Results() => Written.Where(Variables.ContainsKey)
        .ToDictionary(name => name, name => Variables[name], StringComparer.Ordinal);
}
