using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>
/// What a move in one instance asks of the others of its root: called processes, messages and signals. Answers the commands
/// that are to be made there.
/// </summary>
internal sealed class Links(StepRows rows, StepReader reader, WaitWriter waits, Stamp stamp, MessageDesk desk)
{
    // A process may call itself, with the condition to stop in the drawing; this stops it where the drawing does not.
    private const int MaxCalls = 8;

    // Keys of tokens begin at 1: nothing of the sender waits for what its message or signal has begun.
    private const int NoToken = 0;

    public async Task<Outcome<IReadOnlyList<FollowingMove>>> FollowAsync(
        ProcessInstance instance, StepResult result, CancellationToken cancellationToken)
    {
        var moves = new List<FollowingMove>();
        foreach (var effect in result.Effects)
        {
            switch (effect)
            {
                case Effect.StartChild start:
                    var begun = await BeginAsync(instance, result.State, start, cancellationToken);
                    if (begun.Fault is { } fault)
                    {
                        return fault;
                    }
                    moves.Add(new(begun.Value, new EngineCommand.Start()));
                    break;
                case Effect.CancelChild cancel:
                    var child = await rows.ChildAsync(instance.Id, cancel.Token, cancellationToken);
                    moves.AddRange(child is null ? [] : [new(child.Id, new EngineCommand.Stop(WithMatter: IsOutOfTurn(result.State)))]);
                    break;
                case Effect.SendMessage or Effect.GiveSignal:
                    var carried = await CarryAsync(instance, result.State, effect, cancellationToken);
                    if (carried.Fault is { } refusal)
                    {
                        return refusal;
                    }
                    moves.AddRange(carried.Value);
                    break;
                case Effect.EndInstance when IsOutOfTurn(result.State):
                    moves.AddRange(ToCaller(instance, result.State, effect));
                    moves.AddRange(await EndWithAsync(instance, result, cancellationToken));
                    break;
                case Effect.ReopenInstance when instance.ParentId is null:
                    moves.AddRange(await GoOnWithAsync(instance, result, cancellationToken));
                    break;
                default:
                    moves.AddRange(ToCaller(instance, result.State, effect));
                    moves.AddRange(await WaitAsync(instance, effect, cancellationToken));
                    break;
            }
        }
        return moves;
    }

    /// <summary>A message from outside: the first instance of the root that waits for it takes it.</summary>
    public async Task<IReadOnlyList<Guid>> WaitingAsync(
        Guid rootId, WaitKind kind, string name, CancellationToken cancellationToken) =>
        await waits.WaitingAsync(rootId, kind, name, cancellationToken);

    private async Task<IReadOnlyList<FollowingMove>> WaitAsync(ProcessInstance instance, Effect effect, CancellationToken cancellationToken)
    {
        await waits.WriteAsync(instance, effect, cancellationToken);
        return effect is Effect.Subscribe subscribe && await desk.TakeAsync(instance, subscribe, cancellationToken) is { } kept
            ? [new(instance.Id, kept)]
            : [];
    }

    private static IEnumerable<FollowingMove> ToCaller(ProcessInstance instance, InstanceState state, Effect effect) =>
        (instance.ParentId, effect) switch
        {
            ({ } caller, Effect.EndInstance end) =>
                [new(caller, new EngineCommand.ChildEnded(instance.ParentToken!.Value, state.Results(), end.ErrorCode))],
            ({ } caller, Effect.Escalate escalate) =>
                [new(caller, new EngineCommand.ChildEscalated(instance.ParentToken!.Value, escalate.Code))],
            _ => [],
        };

    private async Task<Outcome<IReadOnlyList<FollowingMove>>> CarryAsync(
        ProcessInstance instance, InstanceState state, Effect effect, CancellationToken cancellationToken)
    {
        if (effect is Effect.GiveSignal give)
        {
            desk.Tell(instance, give);
            var all = await waits.WaitingAsync(instance.RootId, WaitKind.Signal, give.Name, cancellationToken);
            var heard = all.Where(id => id != instance.Id)
                .Select(id => new FollowingMove(id, new EngineCommand.Signal(give.Name, give.Variables)));
            var begun = await BeginByAsync(instance, state, WaitKind.Signal, give.Name, give.Variables, cancellationToken);
            return begun.Match<Outcome<IReadOnlyList<FollowingMove>>>(moves => heard.Concat(moves).ToList(), fault => fault);
        }
        var send = (Effect.SendMessage)effect;
        var takers = await waits.WaitingAsync(instance.RootId, WaitKind.Message, send.Name, cancellationToken);
        if (takers.FirstOrDefault(id => id != instance.Id) is var taker && taker != Guid.Empty)
        {
            return new List<FollowingMove> { new(taker, new EngineCommand.Receive(send.Name, send.Variables)) };
        }
        var started = await BeginByAsync(instance, state, WaitKind.Message, send.Name, send.Variables, cancellationToken);
        if (started.Fault is null && started.Value.Count == 0)
        {
            desk.Keep(instance, send);
        }
        return started;
    }

    /// <summary>
    /// Processes begin beside the one that sent for them, in the same matter: a message begins one, a signal every one. They run
    /// on when the sender ends, and it does not wait for them.
    /// </summary>
    private async Task<Outcome<IReadOnlyList<FollowingMove>>> BeginByAsync(
        ProcessInstance sender, InstanceState state, WaitKind kind, string name, IReadOnlyDictionary<string, JsonElement> variables,
        CancellationToken cancellationToken)
    {
        var starts = await desk.StartsAsync(sender.OrganId, kind, name, cancellationToken);
        if (starts.Count > 0 && await DepthAsync(sender, cancellationToken) >= MaxCalls)
        {
            return new WorkflowFault.CallsItself(starts[0].Node, starts[0].Definition.Key);
        }
        var moves = new List<FollowingMove>();
        foreach (var (definition, node) in starts.Take(kind == WaitKind.Message ? 1 : starts.Count))
        {
            var begun = Child(sender, definition, NoToken, new(state.Drafter, state.OrganId) { Variables = variables });
            moves.Add(new(begun.Id, new EngineCommand.Start(node)));
        }
        return moves;
    }

    /// <summary>
    /// What the matter began beside itself ends when the matter does before its time; of a part of it, what that part began.
    /// </summary>
    private async Task<IReadOnlyList<FollowingMove>> EndWithAsync(
        ProcessInstance ended, StepResult result, CancellationToken cancellationToken)
    {
        var reason = ReasonOf(result);
        List<FollowingMove> moves = [];
        foreach (var begun in await rows.BegunBesideAsync(ended.RootId, NoToken, cancellationToken))
        {
            var graph = await reader.GraphAsync(begun.DefinitionId, cancellationToken);
            if (begun.Id != ended.Id && (ended.ParentId is null || begun.ParentId == ended.Id)
                && !graph.Inside(null).Any(node => node is { Kind: NodeKind.Start, Outlives: true }))
            {
                moves.Add(new(begun.Id, new EngineCommand.EndWith(reason)));
            }
        }
        return moves;
    }

    /// <summary>恢复待办: what ended with the matter goes on with it, or says that it does not.</summary>
    private async Task<IReadOnlyList<FollowingMove>> GoOnWithAsync(
        ProcessInstance matter, StepResult result, CancellationToken cancellationToken) =>
    [
        .. (await rows.EndedPartsAsync(matter.RootId, cancellationToken))
            .Where(part => StateText.Read(part.State).Ending is Ending.WithMatter)
            .Select(part => new FollowingMove(part.Id, new EngineCommand.ReopenWith(ReasonOf(result)))),
    ];

    private static bool IsOutOfTurn(InstanceState state) => state.Ending is Ending.Cancelled or Ending.Terminated or Ending.WithMatter;

    private static string ReasonOf(StepResult result) =>
        result.Effects.OfType<Effect.Record>().Select(record => record.Reason).LastOrDefault(words => words is not null) ?? "";

    private async Task<Outcome<Guid>> BeginAsync(
        ProcessInstance caller, InstanceState state, Effect.StartChild start, CancellationToken cancellationToken)
    {
        if (await DepthAsync(caller, cancellationToken) >= MaxCalls)
        {
            return new WorkflowFault.CallsItself(start.Node, start.ProcessKey);
        }
        if (await reader.NewestAsync(start.ProcessKey, caller.OrganId, cancellationToken) is not { } definition)
        {
            return new WorkflowFault.ProcessMissing(start.ProcessKey);
        }
        return Child(caller, definition, start.Token, new(state.Drafter, state.OrganId) { Variables = start.Variables, Called = true }).Id;
    }

    private ProcessInstance Child(ProcessInstance parent, ProcessDefinition definition, int token, InstanceState state)
    {
        reader.GraphOf(definition);
        var child = new ProcessInstance(stamp.NextId(), parent.OrganId, parent.RootId, definition.Id)
        {
            StartedAt = stamp.Now,
            ParentId = parent.Id,
            ParentToken = token,
            State = StateText.Write(state),
        };
        child.Show(new WorkItemSnapshot(parent.Title, parent.Reference, parent.MatterKind, parent.Urgency, parent.Due));
        rows.Instances.Add(child);
        return child;
    }

    private async Task<int> DepthAsync(ProcessInstance instance, CancellationToken cancellationToken)
    {
        var depth = 0;
        for (var at = instance; at?.ParentId is { } above && depth < MaxCalls; depth++)
        {
            at = await rows.InstanceAsync(above, cancellationToken);
        }
        return depth;
    }
}
