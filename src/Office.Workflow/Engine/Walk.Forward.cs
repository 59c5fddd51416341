using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Engine;

/// <summary>How tokens go on from node to node until each waits for somebody or something.</summary>
internal sealed partial class Walk
{
    // A drawing can send a token round a loop of gateways; nothing a person asked for needs this many moves.
    private const int MaxMoves = 5_000;

    private readonly Queue<Token> _moving = [];
    private bool _isRunning;

    /// <summary>Begins at a start event, whose visit is the root of all others, or waits for one to be triggered.</summary>
    public Fault? Begin(string? at)
    {
        if (at is not null && graph.Find(at) is not { Kind: NodeKind.Start, Parent: null })
        {
            return new WorkflowFault.WaitOver();
        }
        if (ListenIn(scope: 0) is { } deaf)
        {
            return deaf;
        }
        var start = at is null ? graph.Start : graph[at];
        if (at is null && start.Event.Kind != EventKind.None)
        {
            return AwaitStart();
        }
        var token = new Token(NextKey(), 0, start.Id);
        return Leave(token with { Visit = Arrive(token, start, back: null) });
    }

    /// <summary>Sends a token that is done with its node over every way out, and on until all wait.</summary>
    public Fault? Leave(Token token)
    {
        var node = graph[token.Node];
        Remove(token);
        var ways = Ways(token, node);
        if (ways.Count == 0 && node.Outgoing.Count > 0)
        {
            return new WorkflowFault.NoWayOn(node.Name);
        }
        Send(token, ways);
        return ways.Count > 0 ? Run() : CloseWhenDone(token.Scope) ?? Run();
    }

    /// <summary>Puts a token at a step and opens it, for a former holder or former members if given.</summary>
    public Fault? PutAt(int scope, string nodeId, IReadOnlyList<int> from, StraightBack? former, StraightBack? back)
    {
        var token = new Token(NextKey(), scope, nodeId) { From = from };
        _tokens.Add(token);
        return OpenStep(token, graph[nodeId], former, back) ?? Run();
    }

    private void Send(Token token, IEnumerable<SequenceFlow> ways)
    {
        IReadOnlyList<int> from = token.Visit is { } visit ? [visit] : token.From;
        foreach (var way in ways)
        {
            Move(new Token(NextKey(), token.Scope, way.Target) { Via = way.Id, From = from });
        }
    }

    private void Move(Token token)
    {
        _tokens.Add(token);
        _moving.Enqueue(token);
    }

    private Fault? Run()
    {
        // What is moved by a move is moved by the run that is going on already.
        if (_isRunning)
        {
            return null;
        }
        _isRunning = true;
        for (var moves = 0; _moving.TryDequeue(out var token) || TryMerge(out token); moves++)
        {
            if (moves == MaxMoves)
            {
                return new WorkflowFault.TooManyMoves();
            }
            // A terminate end may have taken it away meanwhile.
            if (_tokens.Exists(t => t.Key == token.Key) && Enter(token) is { } fault)
            {
                return fault;
            }
        }
        _isRunning = false;
        return null;
    }

    private Fault? Enter(Token token)
    {
        var node = graph[token.Node];
        switch (node.Kind)
        {
            case NodeKind.Start or NodeKind.Boundary:
                return Leave(token);
            case NodeKind.End or NodeKind.Throw:
                return EnterThrow(token, node);
            case NodeKind.TerminateEnd:
                foreach (var other in TokensIn(token.Scope).ToArray())
                {
                    Cancel(other);
                }
                return CloseWhenDone(token.Scope);
            case NodeKind.ExclusiveGateway:
                return Choose(token, node);
            case NodeKind.ParallelGateway:
                Join(token, node);
                return null;
            case NodeKind.InclusiveGateway:
                return node.Incoming.Count > 1 && token.Via is not null ? null : Split(token, node);
            case NodeKind.EventGateway:
                return AwaitFirst(token, node, node.Outgoing.Select(flow => graph[flow.Target]));
            case NodeKind.Catch:
                return node.Event.Kind == EventKind.Link ? Leave(token) : AwaitFirst(token, node, [node]);
            default:
                return OpenStep(token, node, former: null, back: null);
        }
    }

    private int Arrive(Token token, ProcessNode node, StraightBack? back)
    {
        var visit = new Visit(NextKey(), node.Id) { Scope = token.Scope, From = token.From, Back = back };
        _visits.Add(visit);
        return visit.Key;
    }
}
