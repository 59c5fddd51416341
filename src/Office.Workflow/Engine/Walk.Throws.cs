using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Engine;

/// <summary>Events that are thrown: who catches an error or an escalation is found from the inside outwards.</summary>
internal sealed partial class Walk
{
    /// <summary>Ends the instance from outside. Stopping is no refusal, so that there is never a fault.</summary>
    public Fault? Stop(bool withMatter)
    {
        _ending = withMatter ? Ending.WithMatter : null;
        CancelAll();
        return null;
    }

    public Fault? FailService(EngineCommand.FailService command)
    {
        if (WaitingFor(command.Topic) is not { } token)
        {
            return new WorkflowFault.ServiceNotWaiting(command.Topic);
        }
        Record("workflow.failed", token.Node, command.ErrorCode);
        return ThrowError(token, graph[token.Node], command.ErrorCode) ?? Run();
    }

    public Fault? EndChild(EngineCommand.ChildEnded command)
    {
        if (_tokens.Find(t => t.Key == command.Token) is not { } token || !IsCalling(token))
        {
            return new WorkflowFault.WaitOver();
        }
        Set(token.Scope, command.Variables);
        Record("workflow.child-ended", token.Node, command.ErrorCode);
        return (command.ErrorCode is { } code ? ThrowError(token, graph[token.Node], code) : LeaveStep(token)) ?? Run();
    }

    public Fault? EscalateChild(EngineCommand.ChildEscalated command)
    {
        if (_tokens.Find(t => t.Key == command.Token) is not { } token || !IsCalling(token))
        {
            return new WorkflowFault.WaitOver();
        }
        if (Edge(token, EventKind.Escalation, command.Code) is { } edge)
        {
            TakeEdge(token, edge);
        }
        else
        {
            Escalate(token.Scope, command.Code);
        }
        return Run();
    }

    /// <summary>An intermediate throw goes on, an end does not; what is thrown is thrown in the scope that it was in.</summary>
    private Fault? EnterThrow(Token token, ProcessNode node)
    {
        Remove(token);
        var ways = Ways(token, node);
        Send(token, ways);
        return Throw(token, node) ?? (ways.Count == 0 ? CloseWhenDone(token.Scope) : null);
    }

    private Fault? Throw(Token token, ProcessNode node)
    {
        switch (node.Event.Kind)
        {
            case EventKind.Message:
                Add(new Effect.SendMessage(node.Event.Name!, ValuesIn(token.Scope)));
                return null;
            case EventKind.Signal:
                Add(new Effect.GiveSignal(node.Event.Name!, ValuesIn(token.Scope)));
                return Hear(node.Event.Name!);
            case EventKind.Escalation:
                Escalate(token.Scope, node.Event.Name);
                return null;
            case EventKind.Error:
                return ThrowError(token.Scope, node, node.Event.Name ?? "");
            case EventKind.Link:
                Move(new Token(NextKey(), token.Scope, graph.LinkOf(node).Id) { From = token.From });
                return null;
            default:
                return null;
        }
    }

    private WorkflowFault.ErrorNotCaught? ThrowError(Token token, ProcessNode node, string code)
    {
        if (Edge(token, EventKind.Error, code) is not { } edge)
        {
            return ThrowError(token.Scope, node, code);
        }
        TakeEdge(token, edge, mustInterrupt: true);
        return null;
    }

    private WorkflowFault.ErrorNotCaught? ThrowError(int scope, ProcessNode node, string code)
    {
        if (Catch(EventKind.Error, code, scope, mustInterrupt: true))
        {
            return null;
        }
        if (!state.Called)
        {
            return new(node.Name, code);
        }
        CancelAll();
        End(code);
        return null;
    }

    private void CancelAll()
    {
        foreach (var token in TokensIn(0).ToArray())
        {
            Cancel(token);
        }
    }

    /// <summary>What nobody catches is heard by nobody: an escalation stops nothing.</summary>
    private void Escalate(int scope, string? code)
    {
        if (!Catch(EventKind.Escalation, code, scope, mustInterrupt: false) && state.Called)
        {
            Add(new Effect.Escalate(code));
        }
    }

    private bool Catch(EventKind kind, string? code, int scope, bool mustInterrupt)
    {
        var isHandling = false;
        for (var at = scope; ;)
        {
            var around = _scopes.Find(s => s.Key == at);
            // What is thrown while a scope handles an event is not handled in the same scope once more.
            if (!isHandling && First(graph.TriggersIn(around?.Node), kind, code) is { } start)
            {
                OpenEventSubProcess(at, start, start.Interrupting || mustInterrupt);
                return true;
            }
            if (around is null)
            {
                return false;
            }
            var owner = OwnerOf(around);
            if (Edge(owner, kind, code) is { } edge)
            {
                TakeEdge(owner, edge, mustInterrupt: mustInterrupt);
                return true;
            }
            isHandling = graph[owner.Node].Kind == NodeKind.EventSubProcess;
            at = owner.Scope;
        }
    }

    private ProcessNode? Edge(Token token, EventKind kind, string? code) =>
        IsTurn(token) ? null : First(graph.EdgesOf(token.Node), kind, code);

    /// <summary>One that names the code goes before one that catches all.</summary>
    private static ProcessNode? First(IEnumerable<ProcessNode> events, EventKind kind, string? code) =>
        events.Where(one => one.Event.Catches(kind, code)).MinBy(one => one.Event.Name is null);
}
