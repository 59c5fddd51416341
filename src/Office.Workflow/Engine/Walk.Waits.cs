using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Engine;

/// <summary>Timers, messages and signals that an instance waits for, and what happens when one comes.</summary>
internal sealed partial class Walk
{
    public Fault? FireTimer(EngineCommand.FireTimer command)
    {
        var wait = _waits.Find(w => w.Kind == WaitKind.Timer && w.Key == command.Key && w.Generation == command.Generation);
        return wait is null ? new WorkflowFault.WaitOver() : Trigger(wait, "workflow.timer-fired") ?? Run();
    }

    public Fault? Receive(EngineCommand.Receive command)
    {
        var wait = _waits.Find(w => w.Kind == WaitKind.Message
            && string.Equals(w.Name, command.Message, StringComparison.Ordinal));
        if (wait is null)
        {
            return new WorkflowFault.MessageNotAwaited(command.Message);
        }
        Set(wait.Scope, command.Variables);
        return Trigger(wait, "workflow.message-received") ?? Run();
    }

    public Fault? Hear(EngineCommand.Signal command)
    {
        Set(scope: 0, command.Variables);
        return _waits.Exists(wait => IsFor(wait, command.Name))
            ? Hear(command.Name) ?? Run()
            : new WorkflowFault.WaitOver();
    }

    /// <summary>Every wait for the signal that stands at this moment takes it.</summary>
    private Fault? Hear(string signal)
    {
        foreach (var wait in _waits.Where(wait => IsFor(wait, signal)).ToArray())
        {
            // One that took it before may have ended this one.
            if (_waits.Exists(w => w.Key == wait.Key) && Trigger(wait, "workflow.signal-received") is { } fault)
            {
                return fault;
            }
        }
        return null;
    }

    private static bool IsFor(Wait wait, string signal) =>
        wait.Kind == WaitKind.Signal && string.Equals(wait.Name, signal, StringComparison.Ordinal);

    private Fault? Trigger(Wait wait, string verb)
    {
        Record(verb, wait.Node);
        var node = graph[wait.Node];
        var token = _tokens.Find(t => t.Key == wait.Token);
        switch (node.Kind)
        {
            case NodeKind.Boundary:
                TakeEdge(token!, node, wait);
                return null;
            case NodeKind.Start when node.Parent is null:
                return BeginAt(token!, node);
            case NodeKind.Start:
                OpenEventSubProcess(wait.Scope, node, node.Interrupting, wait);
                return null;
            default:
                // Behind an event gateway the token goes on from the event that came first.
                token = token! with { Node = node.Id };
                Replace(token);
                return LeaveStep(token);
        }
    }

    /// <summary>Goes on from an event on the edge of an activity, which ends it or runs beside it.</summary>
    private void TakeEdge(Token host, ProcessNode edge, Wait? wait = null, bool mustInterrupt = false)
    {
        var interrupts = edge.Interrupting || mustInterrupt;
        IReadOnlyList<int> from = interrupts && host.Visit is { } visit ? [visit] : host.From;
        if (interrupts)
        {
            Cancel(host);
        }
        else if (wait is not null)
        {
            Renew(wait);
        }
        Move(new Token(NextKey(), host.Scope, edge.Id) { From = from });
    }

    /// <summary>Begins an event sub-process, beside what runs in its scope or instead of it.</summary>
    private void OpenEventSubProcess(int scope, ProcessNode start, bool interrupts, Wait? wait = null)
    {
        var from = new SortedSet<int>();
        if (interrupts)
        {
            foreach (var token in TokensIn(scope).ToArray())
            {
                from.UnionWith(token.Visit is { } visit ? [visit] : token.From);
                Cancel(token);
            }
            Drop(w => w.Scope == scope && w.Token is null);
        }
        else if (wait is not null)
        {
            Renew(wait);
        }
        Move(new Token(NextKey(), scope, start.Parent!) { From = [.. from] });
    }

    /// <summary>A timer that does not interrupt is armed anew while its cycle lasts; other waits simply stay.</summary>
    private void Renew(Wait wait)
    {
        if (wait.Kind != WaitKind.Timer)
        {
            return;
        }
        var token = _tokens.Find(t => t.Key == wait.Token);
        if (wait.Left == 1 || TimeOf(graph[wait.Node], wait.Scope) is not { } time)
        {
            Drop(w => w.Key == wait.Key);
            return;
        }
        var renewed = wait with { Generation = wait.Generation + 1, Left = wait.Left - 1 };
        _waits[_waits.FindIndex(w => w.Key == wait.Key)] = renewed;
        Add(new Effect.ArmTimer(wait.Key, renewed.Generation, wait.Node, time, token?.Visit));
    }

    /// <summary>A process with no plain start waits for the first of its start events.</summary>
    private WorkflowFault.TimerUnset? AwaitStart()
    {
        foreach (var start in graph.Inside(null).Where(node => node.Kind == NodeKind.Start))
        {
            var token = new Token(NextKey(), 0, start.Id);
            _tokens.Add(token);
            if (Listen(start, scope: 0, token) is { } fault)
            {
                return fault;
            }
        }
        return null;
    }

    private Fault? BeginAt(Token token, ProcessNode start)
    {
        foreach (var other in TokensIn(0).Where(t => t.Key != token.Key && graph[t.Node].Kind == NodeKind.Start).ToArray())
        {
            Remove(other);
        }
        return Leave(token with { Visit = Arrive(token, start, back: null) });
    }

    private WorkflowFault.TimerUnset? AwaitFirst(Token token, ProcessNode node, IEnumerable<ProcessNode> events)
    {
        token = token with { Visit = Arrive(token, node, back: null) };
        Replace(token);
        return events.Select(one => Listen(one, token.Scope, token)).FirstOrDefault(fault => fault is not null);
    }

    private WorkflowFault.TimerUnset? ListenAtEdges(Token token) => graph.EdgesOf(token.Node)
        .Select(edge => Listen(edge, token.Scope, token)).FirstOrDefault(fault => fault is not null);

    private WorkflowFault.TimerUnset? ListenIn(int scope) => graph
        .TriggersIn(scope == 0 ? null : _scopes.Find(s => s.Key == scope)!.Node)
        .Select(start => Listen(start, scope, token: null)).FirstOrDefault(fault => fault is not null);

    private WorkflowFault.TimerUnset? Listen(ProcessNode node, int scope, Token? token)
    {
        switch (node.Event.Kind)
        {
            case EventKind.Timer when TimeOf(node, scope) is { } time:
                var timer = new Wait(NextKey(), scope, node.Id, WaitKind.Timer) { Token = token?.Key, Left = time.Times };
                _waits.Add(timer);
                Add(new Effect.ArmTimer(timer.Key, timer.Generation, node.Id, time, token?.Visit));
                return null;
            case EventKind.Timer:
                return new(node.Name);
            case EventKind.Message or EventKind.Signal:
                var kind = node.Event.Kind == EventKind.Message ? WaitKind.Message : WaitKind.Signal;
                var wait = new Wait(NextKey(), scope, node.Id, kind) { Token = token?.Key, Name = node.Event.Name };
                _waits.Add(wait);
                Add(new Effect.Subscribe(wait.Key, kind, wait.Name!, node.Id));
                return null;
            default:
                // Errors and escalations are looked for when they are thrown.
                return null;
        }
    }

    private TimerSpec? TimeOf(ProcessNode node, int scope)
    {
        var spec = node.Event.Timer!;
        if (!spec.IsExpression)
        {
            return spec;
        }
        var value = Expression.Parse(spec.Text)!.Evaluate(ValuesIn(scope));
        var given = spec with { Text = value.ValueKind == System.Text.Json.JsonValueKind.String ? value.GetString()! : "" };
        return given.IsValid ? given : null;
    }

    private void Drop(Predicate<Wait> which)
    {
        foreach (var wait in _waits.FindAll(which))
        {
            _waits.Remove(wait);
            Add(wait.Kind == WaitKind.Timer ? new Effect.DisarmTimer(wait.Key) : new Effect.Unsubscribe(wait.Key));
        }
    }
}
