using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Engine;

/// <summary>How an activity is begun, and left when it is done.</summary>
internal sealed partial class Walk
{
    /// <summary>Leaves a step that is done: straight back to who returned the matter, or on its way.</summary>
    public Fault? LeaveStep(Token token)
    {
        if (Visit(token.Visit!.Value).Back is not { } back)
        {
            return Finish(token);
        }
        Remove(token);
        return PutAt(token.Scope, back.Node, [token.Visit.Value], back, back: null);
    }

    private Fault? Finish(Token token)
    {
        if (!IsTurn(token))
        {
            return Leave(token);
        }
        Remove(token);
        return CloseWhenDone(token.Scope) ?? Run();
    }

    /// <summary>Whether the token is one time of a task that is done several times.</summary>
    private bool IsTurn(Token token) => token.Scope != 0 && _scopes.Find(s => s.Key == token.Scope) is
    { Kind: ScopeKind.Iteration } scope && string.Equals(scope.Node, token.Node, StringComparison.Ordinal);

    private Fault? OpenStep(Token token, ProcessNode node, StraightBack? former, StraightBack? back)
    {
        var isTurn = IsTurn(token);
        if (!isTurn && node is { Repeat: not null, Kind: NodeKind.UserTask })
        {
            return OpenRound(token, node, former?.Members, back);
        }
        if (!isTurn && (node.Repeat is not null || node.Again is not null))
        {
            return OpenLoop(token, node, back);
        }
        token = token with { Visit = Arrive(token, node, back) };
        Replace(token);
        return (isTurn ? null : ListenAtEdges(token)) ?? Perform(token, node, former);
    }

    private Fault? Perform(Token token, ProcessNode node, StraightBack? former)
    {
        switch (node.Kind)
        {
            case NodeKind.ServiceTask:
                Add(new Effect.RequestService(node.Topic!));
                return null;
            case NodeKind.ScriptTask:
                Set(token.Scope, node.Script!.Run(ValuesIn(token.Scope)));
                return LeaveStep(token);
            case NodeKind.SendTask:
                Add(new Effect.SendMessage(node.Event.Name!, ValuesIn(token.Scope)));
                return LeaveStep(token);
            case NodeKind.ReceiveTask:
                return Listen(node, token.Scope, token);
            case NodeKind.SubProcess or NodeKind.EventSubProcess:
                return OpenScope(token, node, ScopeKind.SubProcess, variables: null);
            case NodeKind.CallActivity:
                Add(new Effect.StartChild(token.Key, node.Id, node.Called!, ValuesIn(token.Scope)));
                return null;
            default:
                return Ask(token, node, former);
        }
    }

    private WorkflowFault.NobodyHolds? Ask(Token token, ProcessNode node, StraightBack? former)
    {
        IReadOnlyList<Assignee> holders = former is null ? [] : [former.Holder];
        if (former is null && Resolve(node, ValuesIn(token.Scope), out holders) is { } nobody)
        {
            return nobody;
        }
        var item = context.NextId();
        Replace(token with { WorkItem = item, Holders = holders });
        Add(new Effect.CreateWorkItem(item, node.Id, holders, Round: null, Reason));
        return null;
    }

    private WorkflowFault.TimerUnset? OpenScope(
        Token owner, ProcessNode node, ScopeKind kind, IReadOnlyDictionary<string, JsonElement>? variables)
    {
        var scope = new Scope(NextKey(), owner.Key, kind, node.Id) { Variables = variables };
        _scopes.Add(scope);
        var isPart = node.Kind is NodeKind.SubProcess or NodeKind.EventSubProcess;
        var first = isPart ? graph.Inside(node.Id).First(inner => inner.Kind == NodeKind.Start) : node;
        Move(new Token(NextKey(), scope.Key, first.Id) { From = [owner.Visit!.Value] });
        return isPart ? ListenIn(scope.Key) : null;
    }

    private void Close(Scope scope)
    {
        _scopes.RemoveAll(s => s.Key == scope.Key);
        Drop(wait => wait.Scope == scope.Key && wait.Token is null);
    }

    /// <summary>A scope without tokens is done, and its owner goes on.</summary>
    private Fault? CloseWhenDone(int key)
    {
        if (_scopes.Find(s => s.Key == key) is not { Kind: not ScopeKind.Round } scope || TokensIn(key).Any())
        {
            return null;
        }
        var owner = OwnerOf(scope);
        Close(scope);
        return scope.Kind == ScopeKind.Iteration ? Turn(owner, done: 1) : LeaveStep(owner);
    }
}
