using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>
/// What a move in one instance asks of the others of its root: called processes, messages and signals. Answers the commands
/// that are to be made there.
/// </summary>
internal sealed class Links(StepRows rows, StepReader reader, WaitWriter waits, Stamp stamp, IOutbox outbox)
{
    // A process may call itself, with the condition to stop in the drawing; this stops it where the drawing does not.
    private const int MaxCalls = 8;

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
                    moves.AddRange(child is null ? [] : [new(child.Id, new EngineCommand.Stop())]);
                    break;
                case Effect.SendMessage or Effect.GiveSignal:
                    moves.AddRange(await CarryAsync(instance, effect, cancellationToken));
                    break;
                default:
                    moves.AddRange(ToCaller(instance, result.State, effect));
                    await waits.WriteAsync(instance, effect, cancellationToken);
                    break;
            }
        }
        return moves;
    }

    /// <summary>A message from outside: the first instance of the root that waits for it takes it.</summary>
    public async Task<IReadOnlyList<Guid>> WaitingAsync(
        Guid rootId, WaitKind kind, string name, CancellationToken cancellationToken) =>
        await waits.WaitingAsync(rootId, kind, name, cancellationToken);

    private static IEnumerable<FollowingMove> ToCaller(ProcessInstance instance, InstanceState state, Effect effect) =>
        (instance.ParentId, effect) switch
        {
            ({ } caller, Effect.EndInstance end) =>
                [new(caller, new EngineCommand.ChildEnded(instance.ParentToken!.Value, state.Results(), end.ErrorCode))],
            ({ } caller, Effect.Escalate escalate) =>
                [new(caller, new EngineCommand.ChildEscalated(instance.ParentToken!.Value, escalate.Code))],
            _ => [],
        };

    private async Task<IEnumerable<FollowingMove>> CarryAsync(
        ProcessInstance instance, Effect effect, CancellationToken cancellationToken)
    {
        if (effect is Effect.GiveSignal give)
        {
            outbox.Add(new SignalGiven(instance.RootId, instance.OrganId, give.Name));
            var all = await waits.WaitingAsync(instance.RootId, WaitKind.Signal, give.Name, cancellationToken);
            return all.Where(id => id != instance.Id)
                .Select(id => new FollowingMove(id, new EngineCommand.Signal(give.Name, give.Variables)));
        }
        var send = (Effect.SendMessage)effect;
        var takers = await waits.WaitingAsync(instance.RootId, WaitKind.Message, send.Name, cancellationToken);
        if (takers.FirstOrDefault(id => id != instance.Id) is var taker && taker != Guid.Empty)
        {
            return [new(taker, new EngineCommand.Receive(send.Name, send.Variables))];
        }
        outbox.Add(new MessageSent(instance.Id, instance.RootId, send.Name));
        return [];
    }

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
        reader.GraphOf(definition);
        var child = new ProcessInstance(stamp.NextId(), caller.OrganId, caller.RootId, definition.Id)
        {
            StartedAt = stamp.Now,
            ParentId = caller.Id,
            ParentToken = start.Token,
            State = StateText.Write(new(state.Drafter, state.OrganId) { Variables = start.Variables, Called = true }),
        };
        child.Show(new WorkItemSnapshot(caller.Title, caller.Reference, caller.MatterKind, caller.Urgency, caller.Due));
        rows.Instances.Add(child);
        return child.Id;
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
