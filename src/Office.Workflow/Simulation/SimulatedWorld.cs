using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;

namespace Office.Workflow.Simulation;

/// <summary>
/// What stands around the engine when a process is tried out: open items, timers on a clock of its own, called processes, and
/// services that do their work at once. It makes no difference when and where it runs.
/// </summary>
internal sealed class SimulatedWorld(IReadOnlyDictionary<string, ProcessGraph> processes, SimulationAnswers answers)
{
    private const int MaxCalls = 32;
    private const int MaxCommands = 10_000;

    private readonly List<SimulatedInstance> _instances = [];
    private readonly Queue<(SimulatedInstance Instance, EngineCommand Command)> _commands = [];
    private readonly Dictionary<string, int> _turns = new(StringComparer.Ordinal);
    private readonly AnyoneDirectory _directory = new();
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;
    private int _ids;

    public List<SimulatedItem> Items { get; } = [];

    public List<SimulatedTimer> Timers { get; } = [];

    public SimulatedInstance Root => _instances[0];

    /// <summary>Names of messages and signals and ids of timers that are waited for.</summary>
    public IReadOnlyList<string> WaitsFor => [.. _instances.SelectMany(instance => instance.State.Waits)
        .Select(wait => wait.Name ?? $"timer:{wait.Node}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public Fault? Start(ProcessGraph graph)
    {
        Open(graph, answers.Variables, caller: null, callerToken: 0);
        return Work();
    }

    public Fault? Complete(SimulatedItem item)
    {
        var given = Turn(item.Node);
        var known = item.Instance.Graph[item.Node].Rules!.Outcomes;
        var outcome = given.TryGetValue("outcome", out var said) && said.ValueKind == JsonValueKind.String
            && known.Contains(said.GetString()!, StringComparer.Ordinal) ? said.GetString()! : known[0];
        return Do(item.Instance, new EngineCommand.Complete(item.Id, outcome, given));
    }

    public Fault? Fire(SimulatedTimer timer)
    {
        _now = timer.Due > _now ? timer.Due : _now;
        return Do(timer.Instance, new EngineCommand.FireTimer(timer.Key, timer.Generation));
    }

    /// <summary>A message that nobody waits for is lost. It may be named by the element that waits for it, too.</summary>
    public Fault? Deliver(SimulationMessage message)
    {
        var wait = _instances.SelectMany(instance => instance.State.Waits).FirstOrDefault(wait => wait.Kind == WaitKind.Message
            && (string.Equals(wait.Name, message.Name, StringComparison.Ordinal)
                || string.Equals(wait.Node, message.Name, StringComparison.Ordinal)));
        return wait is null
            ? Give(message.Name, message.Variables, giver: null) ?? Work()
            : Do(Waiting(WaitKind.Message, wait.Name!)!, new EngineCommand.Receive(wait.Name!, message.Variables));
    }

    private SimulatedInstance? Waiting(WaitKind kind, string name, SimulatedInstance? but = null) =>
        _instances.Find(instance => instance != but && instance.State.Waits.Any(wait => wait.Kind == kind
            && string.Equals(wait.Name, name, StringComparison.Ordinal)));

    private Fault? Do(SimulatedInstance instance, EngineCommand command)
    {
        _commands.Enqueue((instance, command));
        return Work();
    }

    /// <summary>Does what is to be done of itself, until only people, timers and messages are waited for.</summary>
    private Fault? Work()
    {
        for (var done = 0; _commands.TryDequeue(out var next); done++)
        {
            if (done == MaxCommands)
            {
                return new WorkflowFault.TooManyMoves();
            }
            // A service or a called process may have been cancelled since it was asked for.
            if (next.Instance.State.Ended || (next.Command is EngineCommand.CompleteService service && !IsAsked(next.Instance, service)))
            {
                continue;
            }
            var context = new StepContext(AnyoneDirectory.Anyone, () => new Guid(++_ids, 0, 0, new byte[8]), _directory);
            var applied = ProcessEngine.Apply(next.Instance.Graph, next.Instance.State, next.Command, context);
            if (applied.Fault is { } fault)
            {
                return fault;
            }
            next.Instance.State = applied.Value.State;
            foreach (var effect in applied.Value.Effects)
            {
                if (Take(next.Instance, effect) is { } refused)
                {
                    return refused;
                }
            }
        }
        return null;
    }

    private static bool IsAsked(SimulatedInstance instance, EngineCommand.CompleteService service) =>
        instance.State.Tokens.Any(token => token.Visit is not null
            && string.Equals(instance.Graph[token.Node].Topic, service.Topic, StringComparison.Ordinal));

    private Fault? Take(SimulatedInstance instance, Effect effect)
    {
        switch (effect)
        {
            case Effect.CreateWorkItem create:
                Items.Add(new(instance, create.Id, create.Node));
                return null;
            case Effect.CloseWorkItem close:
                Items.RemoveAll(item => item.Id == close.Id);
                return null;
            case Effect.RequestService request:
                Serve(instance, request.Topic);
                return null;
            case Effect.ArmTimer arm:
                Disarm(instance, arm.Key);
                Timers.Add(new(instance, arm.Key, arm.Generation, arm.Node, arm.Spec.DueAfter(_now)));
                return null;
            case Effect.DisarmTimer disarm:
                Disarm(instance, disarm.Key);
                return null;
            case Effect.StartChild or Effect.CancelChild or Effect.EndInstance or Effect.Escalate:
                return Call(instance, effect);
            case Effect.SendMessage send when Waiting(WaitKind.Message, send.Name, instance) is { } taker:
                _commands.Enqueue((taker, new EngineCommand.Receive(send.Name, send.Variables)));
                return null;
            case Effect.GiveSignal give:
                return Give(give.Name, give.Variables, instance);
            default:
                // Rounds, subscriptions, marks and records are read from the state, or are for a database.
                return null;
        }
    }

    private void Serve(SimulatedInstance instance, string topic)
    {
        var node = instance.Graph.Nodes.First(one => string.Equals(one.Topic, topic, StringComparison.Ordinal));
        _commands.Enqueue((instance, new EngineCommand.CompleteService(topic, "done", Turn(node.Id))));
    }

    private Fault? Give(string signal, IReadOnlyDictionary<string, JsonElement> variables, SimulatedInstance? giver)
    {
        foreach (var instance in _instances.Where(one => one != giver && one.State.Waits.Any(wait =>
            wait.Kind == WaitKind.Signal && string.Equals(wait.Name, signal, StringComparison.Ordinal))))
        {
            _commands.Enqueue((instance, new EngineCommand.Signal(signal, variables)));
        }
        return null;
    }

    private Fault? Call(SimulatedInstance instance, Effect effect)
    {
        switch (effect)
        {
            case Effect.StartChild start:
                return !processes.TryGetValue(start.ProcessKey, out var called) ? new WorkflowFault.ProcessMissing(start.ProcessKey)
                    : instance.Depth == MaxCalls ? new WorkflowFault.TooManyMoves()
                    : Open(called, start.Variables, instance, start.Token);
            case Effect.CancelChild cancel when _instances.Find(one => one.Caller == instance
                && one.CallerToken == cancel.Token && !one.State.Ended) is { } child:
                _commands.Enqueue((child, new EngineCommand.Stop()));
                return null;
            case Effect.EndInstance end when instance.Caller is { } caller && IsWaitedFor(instance):
                _commands.Enqueue((caller, new EngineCommand.ChildEnded(
                    instance.CallerToken, instance.State.Results(), end.ErrorCode)));
                return null;
            case Effect.Escalate escalate when instance.Caller is { } caller && IsWaitedFor(instance):
                _commands.Enqueue((caller, new EngineCommand.ChildEscalated(instance.CallerToken, escalate.Code)));
                return null;
            default:
                return null;
        }
    }

    private static bool IsWaitedFor(SimulatedInstance instance) =>
        instance.Caller!.State.Tokens.Any(token => token.Key == instance.CallerToken);

    private Fault? Open(
        ProcessGraph graph, IReadOnlyDictionary<string, JsonElement> variables, SimulatedInstance? caller, int callerToken)
    {
        var state = new InstanceState(AnyoneDirectory.Anyone, Guid.Empty) { Variables = variables, Called = caller is not null };
        var opened = new SimulatedInstance(graph, state, caller, callerToken);
        _instances.Add(opened);
        _commands.Enqueue((opened, new EngineCommand.Start()));
        return null;
    }

    private void Disarm(SimulatedInstance instance, int key) =>
        Timers.RemoveAll(timer => timer.Instance == instance && timer.Key == key);

    private IReadOnlyDictionary<string, JsonElement> Turn(string elementId)
    {
        var turn = _turns.GetValueOrDefault(elementId);
        _turns[elementId] = turn + 1;
        return answers.Of(elementId, turn);
    }
}
