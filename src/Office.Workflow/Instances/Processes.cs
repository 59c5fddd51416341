using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Starts;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>Checks who may make a move, lets the engine decide it and has it written.</summary>
internal sealed partial class Processes(
    StepRows rows, ActingAs acting, StepReader reader, StepRunner runner, Links links) : IProcesses
{
    public Assignee? Principal => Stamp.Principal;

    private Stamp Stamp => acting.Stamp;

    public async Task<Outcome<Guid>> StartAsync(StartInstance start, CancellationToken cancellationToken)
    {
        var pinned = start.DefinitionId is { } version ? await rows.DefinitionAsync(version, cancellationToken) : null;
        var key = pinned?.Key ?? await reader.ChosenKeyAsync(start, cancellationToken);
        if ((pinned ?? await reader.NewestAsync(key, start.OrganId, cancellationToken)) is not { } definition)
        {
            return new WorkflowFault.ProcessMissing(key);
        }
        var state = new InstanceState(Stamp.Actor, start.OrganId) { Variables = start.Variables };
        var instance = new ProcessInstance(Stamp.NextId(), start.OrganId, start.RootId, definition.Id)
        {
            StartedAt = Stamp.Now,
            State = StateText.Write(state),
        };
        instance.Show(start.Snapshot);
        var graph = reader.GraphOf(definition);
        var step = reader.Step(instance, graph);
        var at = start.StartEvent ?? await BegunAtAsync(graph, start.RootId, cancellationToken);
        // Known before it moves: a process that it calls may end at once, and tells it so.
        rows.Instances.Add(instance);
        var done = await runner.RunAsync(step, new EngineCommand.Start(at), cancellationToken);
        if (done.Fault is not null)
        {
            rows.Instances.Remove(instance);
        }
        return done.Match<Outcome<Guid>>(_ => instance.Id, fault => fault);
    }

    // A matter that a timer laid before its drafter goes on from that event, if the version that it runs on still has it.
    private async Task<string?> BegunAtAsync(ProcessGraph graph, Guid rootId, CancellationToken cancellationToken) =>
        StartClock.StartsOf(graph).Any() && await rows.Deadlines.BegunByAsync(rootId, cancellationToken) is { } node
            && graph.Find(node) is { Kind: NodeKind.Start, Parent: null } ? node : null;

    public async Task<Outcome<WorkItem>> HeldAsync(Guid workItemId, CancellationToken cancellationToken) =>
        (await HeldStepAsync(workItemId, cancellationToken)).Match<Outcome<WorkItem>>(step => step.Item!, fault => fault);

    public async Task<StraightWay?> StraightWayAsync(Guid workItemId, CancellationToken cancellationToken)
    {
        if (await reader.ItemAsync(workItemId, cancellationToken) is not { Item: { } item } step)
        {
            return null;
        }
        var visit = step.State.Tokens.FirstOrDefault(token => token.WorkItem == item.Id)?.Visit;
        return step.State.Visits.FirstOrDefault(stay => stay.Key == visit)?.Back is { } back
            ? new StraightWay(step.Graph[back.Node].Name, back.Holder.OfficialId)
            : null;
    }

    public async Task<StepForm?> FormOfAsync(Guid workItemId, CancellationToken cancellationToken) =>
        await reader.ItemAsync(workItemId, cancellationToken) is { Item: { } item } step
            && step.Graph.Find(item.StepId)?.Rules is { Form: { } key } rules ? new(key, rules.NeedsForm) : null;

    public async Task<Outcome<StepDone>> CompleteAsync(Guid workItemId, Completion completion, CancellationToken cancellationToken)
    {
        var held = await HeldStepAsync(workItemId, cancellationToken);
        return held.Fault is not null ? held.Fault
            : await acting.LackingAsync(held.Value, cancellationToken) is { } lacking ? lacking
            : await runner.RunAsync(
                held.Value, new EngineCommand.Complete(workItemId, completion.Outcome, completion.Variables), cancellationToken);
    }

    public Task<Outcome<StepDone>> ReturnAsync(
        Guid workItemId, ReturnTo to, string reason, bool straightBack, CancellationToken cancellationToken) =>
        MoveHeldAsync(workItemId, new EngineCommand.Return(workItemId, to, reason, straightBack), cancellationToken);

    public Task<Outcome<StepDone>> ReturnToStepAsync(
        Guid workItemId, string stepId, string reason, bool straightBack, CancellationToken cancellationToken) =>
        MoveHeldAsync(
            workItemId,
            new EngineCommand.Return(workItemId, ReturnTo.Step, reason, straightBack) { ToNode = stepId },
            cancellationToken);

    public async Task<Outcome<StepDone>> WithdrawAsync(
        Guid workItemId, string? reason, CancellationToken cancellationToken)
    {
        if (await reader.ItemAsync(workItemId, cancellationToken) is not { } step
            || step.HolderOf(Stamp.OfficialId) is not { } holder)
        {
            return new WorkflowFault.ItemMissing();
        }
        if (!step.IsSentBy(Stamp.OfficialId))
        {
            return new WorkflowFault.NotLastSender();
        }
        return await acting.EnterAsync(step, holder, cancellationToken) is { } over
            ? over
            : await runner.RunAsync(step, new EngineCommand.Withdraw(workItemId, reason), cancellationToken);
    }

    public async Task<Outcome<StepDone>> CompleteServiceAsync(
        Guid instanceId, string topic, Completion completion, CancellationToken cancellationToken) =>
        await reader.InstanceAsync(instanceId, cancellationToken) is { } step
            ? await runner.RunAsync(step,
                new EngineCommand.CompleteService(topic, completion.Outcome, completion.Variables), cancellationToken)
            : new WorkflowFault.ServiceNotWaiting(topic);

    public async Task<Outcome<StepDone>> FailServiceAsync(
        Guid instanceId, string topic, string errorCode, CancellationToken cancellationToken) =>
        await reader.InstanceAsync(instanceId, cancellationToken) is { } step
            ? await runner.RunAsync(step, new EngineCommand.FailService(topic, errorCode), cancellationToken)
            : new WorkflowFault.ServiceNotWaiting(topic);

    public async Task<Outcome<WorkItem>> OpenAsync(Guid workItemId, CancellationToken cancellationToken)
    {
        if (await reader.ItemAsync(workItemId, cancellationToken) is not { Item: { } item } step)
        {
            return new WorkflowFault.ItemMissing();
        }
        if (step.HolderOf(Stamp.OfficialId) is not { IsOpen: true } holder)
        {
            return item;
        }
        holder.OpenedAt ??= Stamp.Now;
        return item.State == WorkItemState.Open
            && (await runner.RunAsync(step, new EngineCommand.Open(workItemId), cancellationToken)).Fault is { } fault
                ? fault
                : item;
    }

    public async Task UpdateSnapshotAsync(Guid rootId, WorkItemSnapshot snapshot, CancellationToken cancellationToken)
    {
        rows.Show(rootId, snapshot);
        rows.SetDue(await rows.Deadlines.RenewAsync(rootId, snapshot, cancellationToken));
    }

    private async Task<Outcome<StepDone>> MoveHeldAsync(
        Guid workItemId, EngineCommand command, CancellationToken cancellationToken)
    {
        var held = await HeldStepAsync(workItemId, cancellationToken);
        return await held.Match(
            step => runner.RunAsync(step, command, cancellationToken),
            fault => Task.FromResult<Outcome<StepDone>>(fault));
    }

    private async Task<Outcome<OpenStep>> HeldStepAsync(Guid workItemId, CancellationToken cancellationToken)
    {
        var step = await reader.ItemAsync(workItemId, cancellationToken);
        if (step?.HolderOf(Stamp.OfficialId) is not { } holder)
        {
            return new WorkflowFault.NotHolder();
        }
        if (!step.Item!.IsOpen || !holder.IsOpen)
        {
            return new WorkflowFault.ItemClosed();
        }
        return await acting.EnterAsync(step, holder, cancellationToken) is { } over ? over : step;
    }

    public async Task<Outcome<StepDone>> FireTimerAsync(
        Guid instanceId, int key, int generation, CancellationToken cancellationToken) =>
        await reader.InstanceAsync(instanceId, cancellationToken) is { } step
            ? await runner.RunAsync(step, new EngineCommand.FireTimer(key, generation), cancellationToken)
            : new WorkflowFault.WaitOver();

    public async Task<Outcome<StepDone>> ReceiveAsync(
        Guid rootId, string message, IReadOnlyDictionary<string, JsonElement> variables, CancellationToken cancellationToken)
    {
        var waiting = await links.WaitingAsync(rootId, WaitKind.Message, message, cancellationToken);
        return waiting is [var first, ..] && await reader.InstanceAsync(first, cancellationToken) is { } step
            ? await runner.RunAsync(step, new EngineCommand.Receive(message, variables), cancellationToken)
            : new WorkflowFault.MessageNotAwaited(message);
    }

    public async Task<Outcome<StepDone>> SignalAsync(Guid rootId, string name, CancellationToken cancellationToken)
    {
        var all = new StepDone([], [], Ended: false);
        foreach (var id in await links.WaitingAsync(rootId, WaitKind.Signal, name, cancellationToken))
        {
            var heard = await runner.RunAsync((await reader.InstanceAsync(id, cancellationToken))!,
                new EngineCommand.Signal(name, new Dictionary<string, JsonElement>(StringComparer.Ordinal)), cancellationToken);
            // One that took it before may have ended this one.
            if (heard.Fault is not null and not WorkflowFault.WaitOver)
            {
                return heard;
            }
            all = heard.Match(done => new StepDone(
                [.. all.Opened, .. done.Opened], [.. all.StepsNow, .. done.StepsNow], all.Ended || done.Ended), _ => all);
        }
        return all;
    }
}
