using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>Checks who may make a move, lets the engine decide it and has it written.</summary>
internal sealed class Processes(
    StepRows rows, ActingAs acting, StepReader reader, StepWriter writer, IDirectory directory) : IProcesses
{
    public Assignee? Principal => Stamp.Principal;

    private Stamp Stamp => acting.Stamp;

    public async Task<Outcome<Guid>> StartAsync(StartInstance start, CancellationToken cancellationToken)
    {
        if (await reader.NewestAsync(start.ProcessKey, start.OrganId, cancellationToken) is not { } definition)
        {
            return new WorkflowFault.ProcessMissing(start.ProcessKey);
        }
        var state = new InstanceState(Stamp.Actor, start.OrganId) { Variables = start.Variables };
        var instance = new ProcessInstance(Stamp.NextId(), start.OrganId, start.RootId, definition.Id)
        {
            StartedAt = Stamp.Now,
            State = StateText.Write(state),
        };
        instance.Show(start.Snapshot);
        var step = reader.Step(instance, reader.GraphOf(definition));
        var done = await MoveAsync(step, new EngineCommand.Start(), cancellationToken);
        if (done.Fault is null)
        {
            rows.Instances.Add(instance);
        }
        return done.Match<Outcome<Guid>>(_ => instance.Id, fault => fault);
    }

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

    public Task<Outcome<StepDone>> CompleteAsync(
        Guid workItemId, Completion completion, CancellationToken cancellationToken) => MoveHeldAsync(
            workItemId, new EngineCommand.Complete(workItemId, completion.Outcome, completion.Variables), cancellationToken);

    public Task<Outcome<StepDone>> ReturnAsync(
        Guid workItemId, ReturnTo to, string reason, bool straightBack, CancellationToken cancellationToken) =>
        MoveHeldAsync(workItemId, new EngineCommand.Return(workItemId, to, reason, straightBack), cancellationToken);

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
            : await MoveAsync(step, new EngineCommand.Withdraw(workItemId, reason), cancellationToken);
    }

    public async Task<Outcome<StepDone>> CompleteServiceAsync(
        Guid instanceId, string topic, Completion completion, CancellationToken cancellationToken) =>
        await reader.InstanceAsync(instanceId, cancellationToken) is { } step
            ? await MoveAsync(step,
                new EngineCommand.CompleteService(topic, completion.Outcome, completion.Variables), cancellationToken)
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
            && (await MoveAsync(step, new EngineCommand.Open(workItemId), cancellationToken)).Fault is { } fault
                ? fault
                : item;
    }

    public Task UpdateSnapshotAsync(Guid rootId, WorkItemSnapshot snapshot, CancellationToken cancellationToken)
    {
        rows.Show(rootId, snapshot);
        return Task.CompletedTask;
    }

    private async Task<Outcome<StepDone>> MoveHeldAsync(
        Guid workItemId, EngineCommand command, CancellationToken cancellationToken)
    {
        var held = await HeldStepAsync(workItemId, cancellationToken);
        return await held.Match(
            step => MoveAsync(step, command, cancellationToken),
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

    private async Task<Outcome<StepDone>> MoveAsync(
        OpenStep step, EngineCommand command, CancellationToken cancellationToken)
    {
        var context = new StepContext(Stamp.Actor, Stamp.NextId, directory);
        var result = ProcessEngine.Apply(step.Graph, step.State, command, context);
        return await result.Match(
            async done => (Outcome<StepDone>)await writer.WriteAsync(step, done, cancellationToken),
            fault => Task.FromResult<Outcome<StepDone>>(fault));
    }
}
