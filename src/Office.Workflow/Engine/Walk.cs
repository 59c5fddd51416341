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
    private readonly List<Wait> _waits = [.. state.Waits];
    private readonly List<Effect> _effects = [];
    private int _nextKey = state.NextKey;
    private bool _ended = state.Ended;

    /// <summary>The reason of the return or withdrawal, shown on the items that it opens.</summary>
    public string? Reason { get; set; }

    public Assignee Actor => context.Actor;

    public ProcessNode Node(string nodeId) => graph[nodeId];

    public Token? TokenOf(Guid workItem) => _tokens.Find(token => token.WorkItem == workItem);

    public Token? WaitingFor(string topic) => _tokens.Find(token => token is { Visit: not null, Loop: null }
        && graph[token.Node] is { Kind: NodeKind.ServiceTask } node && string.Equals(node.Topic, topic, StringComparison.Ordinal));

    public Visit Visit(int key) => _visits.Find(visit => visit.Key == key)!;

    public IReadOnlyList<Visit> Visits => _visits;

    public IReadOnlyList<RoundState> Rounds => _rounds;

    public IEnumerable<Token> TokensIn(int scope) => _tokens.Where(token => token.Scope == scope);

    /// <summary>The scope of a round that still runs.</summary>
    public Scope? ScopeOf(int round) => _scopes.Find(scope => scope.Round == round);

    public RoundState? RoundOf(int visit) => _rounds.FindLast(round => round.Visit == visit);

    public void Add(Effect effect) => _effects.Add(effect);

    public void Record(string verb, string node, string? outcome = null, string? toNode = null) =>
        Add(new Effect.Record(verb, node, outcome, Reason, toNode));

    public void Replace(Token token) => _tokens[_tokens.FindIndex(t => t.Key == token.Key)] = token;

    public void Replace(Visit visit) => _visits[_visits.FindIndex(v => v.Key == visit.Key)] = visit;

    public void Replace(RoundState round) => _rounds[_rounds.FindIndex(r => r.Key == round.Key)] = round;

    /// <summary>Takes a token away, and the timers and subscriptions that were its own.</summary>
    public void Remove(Token token)
    {
        _tokens.RemoveAll(t => t.Key == token.Key);
        Drop(wait => wait.Token == token.Key);
    }

    /// <summary>The token that stands at the step: for a member of a round, that of the round.</summary>
    public Token StepOf(Token token) => token.Member is null ? token : OwnerOf(_scopes.Find(s => s.Key == token.Scope)!);

    /// <summary>The token in the given scope of which this is a part; null when the scope is not around it.</summary>
    public Token? Lift(Token token, int scope)
    {
        for (var at = token; ; at = OwnerOf(_scopes.Find(s => s.Key == at.Scope)!))
        {
            if (at.Scope == scope)
            {
                return at;
            }
            if (at.Scope == 0)
            {
                return null;
            }
        }
    }

    /// <summary>The token and all that runs inside it.</summary>
    public IEnumerable<Token> Within(Token token) => _scopes.Where(scope => scope.Owner == token.Key)
        .SelectMany(scope => TokensIn(scope.Key)).SelectMany(Within).Prepend(token);

    /// <summary>Whether somebody has answered at the token's activity, or inside it.</summary>
    public bool IsHandled(Token token) => token.Loop is { Done: > 0 } || token.Answer is not null
        || SidesOf(token).Any(side => side.Status == MemberStatus.Done)
        || _rounds.Exists(round => round.Visit == token.Visit
            && round.Members.Any(m => m is { Status: MemberStatus.Done, WorkItem: not null }))
        || _visits.Exists(visit => visit.WorkItem is not null && _scopes.Exists(s => s.Key == visit.Scope && s.Owner == token.Key));

    /// <summary>
    /// Whether a step in this scope can be stood at again: the scope is still there, and is not one of the times of an
    /// activity that is done several times.
    /// </summary>
    public bool IsOpen(int scope, string node) => scope == 0
        || (_scopes.Find(s => s.Key == scope) is { } found && !string.Equals(found.Node, node, StringComparison.Ordinal));

    /// <summary>Takes a token away with all that runs inside it; what members of a round have answered stands.</summary>
    public void Cancel(Token token, WorkItemState closeAs = WorkItemState.Cancelled)
    {
        // What was cancelled with something else, or has changed since it was looked at, is taken as it stands now.
        if (_tokens.Find(t => t.Key == token.Key) is not { } now)
        {
            return;
        }
        token = now;
        Remove(token);
        if (token.WorkItem is { } item)
        {
            Add(new Effect.CloseWorkItem(item, closeAs, Outcome: null));
        }
        Dismiss(token, closeAs);
        if (IsCalling(token))
        {
            Add(new Effect.CancelChild(token.Key));
        }
        foreach (var scope in _scopes.Where(scope => scope.Owner == token.Key).ToArray())
        {
            Close(scope);
            foreach (var inner in TokensIn(scope.Key).ToArray())
            {
                Cancel(inner, closeAs);
            }
            if (scope.Round is { } round)
            {
                Break(_rounds.Find(r => r.Key == round)!);
            }
        }
    }

    /// <summary>Ends the process's run when nothing is left to do.</summary>
    public void EndWhenDone()
    {
        if (_tokens.Count == 0 && !_ended)
        {
            End(errorCode: null);
        }
    }

    public StepResult Result()
    {
        EndWhenDone();
        IReadOnlyList<int> last = _ended ? Heads() : [];
        var kept = Lineage.Before(last.Concat(_tokens.SelectMany(token => token.From.Concat(token.Visit is { } at ? [at] : []))), _visits);
        return new(
            state with
            {
                NextKey = _nextKey,
                Tokens = _tokens,
                Scopes = _scopes,
                Visits = [.. _visits.Where(visit => kept.Contains(visit.Key))],
                Rounds = [.. _rounds.Where(round => kept.Contains(round.Visit))],
                Waits = _waits,
                Variables = _variables,
                Written = state.Called ? [.. _written] : [],
                Sides = [.. _sides.Where(side => _tokens.Exists(token => token.Key == side.Token))],
                Readings = _readings,
                Suspended = Suspended,
                Ended = _ended,
                Ending = _ended ? _ending ?? Ending.Completed : null,
                Last = last,
            },
            _effects);
    }

    private int NextKey() => _nextKey++;

    public Token OwnerOf(Scope scope) => _tokens.Find(token => token.Key == scope.Owner)!;

    private bool IsCalling(Token token) =>
        token is { Visit: not null, Loop: null } && graph[token.Node].Kind == NodeKind.CallActivity;

    private void End(string? errorCode)
    {
        Drop(_ => true);
        _ended = true;
        Add(new Effect.EndInstance(errorCode));
    }

    private WorkflowFault.NobodyHolds? Resolve(
        ProcessNode node, IReadOnlyDictionary<string, JsonElement> variables, out IReadOnlyList<Assignee> holders)
    {
        holders = context.Directory.Resolve(
            node.Rules!.Assignment, new AssignmentContext(state.OrganId, state.Drafter, variables));
        return holders.Count == 0 ? new WorkflowFault.NobodyHolds(node.Name) : null;
    }
}
