using System.Text.Json;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Engine;

/// <summary>The state of one instance while a move changes it; the old state is left as it was.</summary>
internal sealed partial class Walk(ProcessGraph graph, InstanceState state, StepContext context)
{
    private readonly List<Token> _tokens = [.. state.Tokens];
    private readonly List<Scope> _scopes = [.. state.Scopes];
    private readonly List<Visit> _visits = [.. state.Visits];
    private readonly List<RoundState> _rounds = [.. state.Rounds];
    private readonly List<Effect> _effects = [];
    private IReadOnlyDictionary<string, JsonElement> _variables = state.Variables;
    private int _nextKey = state.NextKey;
    private bool _ended;

    /// <summary>The reason of the return or withdrawal, shown on the items that it opens.</summary>
    public string? Reason { get; set; }

    public Assignee Actor => context.Actor;

    public ProcessNode Node(string nodeId) => graph[nodeId];

    public Token? TokenOf(Guid workItem) => _tokens.Find(token => token.WorkItem == workItem);

    public Token? WaitingFor(string topic) => _tokens.Find(token =>
        token.Visit is not null && string.Equals(graph[token.Node].Topic, topic, StringComparison.Ordinal));

    public Visit Visit(int key) => _visits.Find(visit => visit.Key == key)!;

    public IReadOnlyList<Visit> Visits => _visits;

    public IReadOnlyList<RoundState> Rounds => _rounds;

    /// <summary>The tokens of the process itself, not of its rounds.</summary>
    public IEnumerable<Token> OuterTokens => _tokens.Where(token => token.Scope == 0);

    public IEnumerable<Token> TokensIn(int scope) => _tokens.Where(token => token.Scope == scope);

    public Scope? ScopeOf(int round) => _scopes.Find(scope => scope.Round == round);

    public RoundState? RoundOf(int visit) => _rounds.FindLast(round => round.Visit == visit);

    public void Add(Effect effect) => _effects.Add(effect);

    public void Record(string verb, string node, string? outcome = null, string? toNode = null) =>
        Add(new Effect.Record(verb, node, outcome, Reason, toNode));

    public void Set(IReadOnlyDictionary<string, JsonElement> variables, string outcome)
    {
        var all = new Dictionary<string, JsonElement>(_variables, StringComparer.Ordinal);
        foreach (var (name, value) in variables)
        {
            all[name] = value;
        }
        all["outcome"] = JsonSerializer.SerializeToElement(outcome);
        _variables = all;
    }

    public void Replace(Token token) => _tokens[_tokens.FindIndex(t => t.Key == token.Key)] = token;

    public void Replace(Visit visit) => _visits[_visits.FindIndex(v => v.Key == visit.Key)] = visit;

    public void Replace(RoundState round) => _rounds[_rounds.FindIndex(r => r.Key == round.Key)] = round;

    public void Remove(Token token) => _tokens.RemoveAll(t => t.Key == token.Key);

    /// <summary>The token at the process's own level of which this is a part.</summary>
    public Token Outer(Token token) => _scopes.Find(scope => scope.Key == token.Scope) is { } scope
        ? Outer(_tokens.Find(t => t.Key == scope.Owner)!)
        : token;

    /// <summary>Takes a token away with all that runs inside it; what members of a round have answered stands.</summary>
    public void Cancel(Token token, WorkItemState closeAs = WorkItemState.Cancelled)
    {
        Remove(token);
        if (token.WorkItem is { } item)
        {
            Add(new Effect.CloseWorkItem(item, closeAs, Outcome: null));
        }
        foreach (var scope in _scopes.Where(scope => scope.Owner == token.Key).ToArray())
        {
            _scopes.Remove(scope);
            foreach (var inner in TokensIn(scope.Key).ToArray())
            {
                Cancel(inner, closeAs);
            }
            Break(_rounds.Find(round => round.Key == scope.Round)!);
        }
    }

    /// <summary>Ends the process's run when nothing is left to do.</summary>
    public void EndWhenDone()
    {
        if (_tokens.Count == 0 && !_ended)
        {
            _ended = true;
            Add(new Effect.EndInstance());
        }
    }

    public StepResult Result()
    {
        EndWhenDone();
        var kept = Lineage.Before(_tokens.SelectMany(token => token.From.Concat(token.Visit is { } at ? [at] : [])), _visits);
        return new(
            state with
            {
                NextKey = _nextKey,
                Tokens = _tokens,
                Scopes = _scopes,
                Visits = [.. _visits.Where(visit => kept.Contains(visit.Key))],
                Rounds = [.. _rounds.Where(round => kept.Contains(round.Visit))],
                Variables = _variables,
                Ended = _ended,
            },
            _effects);
    }

    private int NextKey() => _nextKey++;

    private WorkflowFault.NobodyHolds? Resolve(
        ProcessNode node, IReadOnlyDictionary<string, JsonElement> variables, out IReadOnlyList<Assignee> holders)
    {
        holders = context.Directory.Resolve(
            node.Rules!.Assignment, new AssignmentContext(state.OrganId, state.Drafter, variables));
        return holders.Count == 0 ? new WorkflowFault.NobodyHolds(node.Name) : null;
    }
}
