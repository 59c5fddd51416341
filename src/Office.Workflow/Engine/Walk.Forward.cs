using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Engine;

/// <summary>How tokens go on from node to node until each waits for somebody.</summary>
internal sealed partial class Walk
{
    // A drawing can send a token round a loop of gateways; nothing a person asked for needs this many moves.
    private const int MaxMoves = 500;

    private readonly Queue<Token> _moving = [];

    /// <summary>Begins at the start event, whose visit is the root of all others.</summary>
    public Fault? Begin()
    {
        var token = new Token(NextKey(), 0, graph.Start.Id);
        return Leave(token with { Visit = Arrive(token, graph.Start, back: null) });
    }

    /// <summary>Sends a token that is done with its node over every way out, and on until all wait.</summary>
    public Fault? Leave(Token token)
    {
        Remove(token);
        Send(token, graph[token.Node].Outgoing);
        return Run();
    }

    /// <summary>Puts a token at a step and opens it, for a former holder or former members if given.</summary>
    public Fault? PutAt(string nodeId, IReadOnlyList<int> from, StraightBack? former, StraightBack? back)
    {
        var token = new Token(NextKey(), 0, nodeId) { From = from };
        _tokens.Add(token);
        return OpenStep(token, graph[nodeId], former, back) ?? Run();
    }

    private void Send(Token token, IEnumerable<SequenceFlow> ways)
    {
        IReadOnlyList<int> from = token.Visit is { } visit ? [visit] : token.From;
        foreach (var way in ways)
        {
            var next = new Token(NextKey(), token.Scope, way.Target) { Via = way.Id, From = from };
            _tokens.Add(next);
            _moving.Enqueue(next);
        }
    }

    private Fault? Run()
    {
        for (var moves = 0; _moving.TryDequeue(out var token); moves++)
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
        return null;
    }

    private Fault? Enter(Token token)
    {
        var node = graph[token.Node];
        switch (node.Kind)
        {
            case NodeKind.End:
                Remove(token);
                return null;
            case NodeKind.TerminateEnd:
                foreach (var other in OuterTokens.ToArray())
                {
                    Cancel(other);
                }
                return null;
            case NodeKind.ExclusiveGateway:
                return Choose(token, node);
            case NodeKind.ParallelGateway:
                Join(token, node);
                return null;
            default:
                return OpenStep(token, node, former: null, back: null);
        }
    }

    private WorkflowFault.NoWayOn? Choose(Token token, ProcessNode node)
    {
        var way = node.Outgoing.Count == 1
            ? node.Outgoing[0]
            : node.Outgoing.FirstOrDefault(flow => flow.Condition?.Holds(_variables) == true)
                ?? node.Outgoing.FirstOrDefault(flow => string.Equals(flow.Id, node.DefaultFlow, StringComparison.Ordinal));
        if (way is null)
        {
            return new(node.Name);
        }
        Remove(token);
        Send(token, [way]);
        return null;
    }

    /// <summary>Goes on when one token has come over each arrow; which have, is seen from the tokens alone.</summary>
    private void Join(Token token, ProcessNode node)
    {
        var arrived = node.Incoming
            .Select(flow => _tokens.Find(t => t.Scope == token.Scope
                && string.Equals(t.Node, node.Id, StringComparison.Ordinal)
                && string.Equals(t.Via, flow.Id, StringComparison.Ordinal)))
            .ToArray();
        if (arrived.Any(one => one is null))
        {
            return;
        }
        foreach (var one in arrived)
        {
            Remove(one!);
        }
        Send(token with { From = [.. arrived.SelectMany(one => one!.From).Distinct().Order()] }, node.Outgoing);
    }

    private Fault? OpenStep(Token token, ProcessNode node, StraightBack? former, StraightBack? back)
    {
        if (node.Repeat is not null)
        {
            return OpenRound(token, node, former?.Members, back);
        }
        var visit = Arrive(token, node, back);
        if (node.Kind == NodeKind.ServiceTask)
        {
            Replace(token with { Visit = visit });
            Add(new Effect.RequestService(node.Topic!));
            return null;
        }
        IReadOnlyList<Assignee> holders = former is null ? [] : [former.Holder];
        if (former is null && Resolve(node, _variables, out holders) is { } nobody)
        {
            return nobody;
        }
        var item = context.NextId();
        Replace(token with { Visit = visit, WorkItem = item });
        Add(new Effect.CreateWorkItem(item, node.Id, holders, Round: null, Reason));
        return null;
    }

    private int Arrive(Token token, ProcessNode node, StraightBack? back)
    {
        var visit = new Visit(NextKey(), node.Id) { From = token.From, Back = back };
        _visits.Add(visit);
        return visit.Key;
    }
}
