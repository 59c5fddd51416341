using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>代录: what a secretary enters in a leader's name, and the leader's answer to it.</summary>
internal sealed partial class Processes
{
    public async Task<Outcome<WorkItem>> HeldByAsync(Guid workItemId, Guid officialId, CancellationToken cancellationToken)
    {
        var step = await reader.ItemAsync(workItemId, cancellationToken);
        if (step?.HolderOf(officialId) is not { BehalfOf: null } holder)
        {
            return new WorkflowFault.ItemMissing();
        }
        if (!step.Item!.IsOpen || !holder.IsOpen)
        {
            return new WorkflowFault.ItemClosed();
        }
        acting.EnterFor(new Assignee(officialId, holder.PostId, step.People.Post(holder.PostId)?.OrganId ?? step.Instance.OrganId));
        return step.Item;
    }

    public async Task<Outcome<StepDone>> EnterForAsync(
        Guid workItemId, Completion completion, CancellationToken cancellationToken) =>
        await reader.ItemAsync(workItemId, cancellationToken) is not { } step ? new WorkflowFault.ItemMissing()
            : await acting.LackingAsync(step, cancellationToken) is { } lacking ? lacking
            : await runner.RunAsync(
                step, new EngineCommand.EnterFor(workItemId, completion.Outcome, completion.Variables), cancellationToken);

    public async Task<Outcome<StepDone>> AnswerEntryAsync(
        Guid workItemId, string? dispute, CancellationToken cancellationToken)
    {
        var held = await HeldStepAsync(workItemId, cancellationToken);
        return held.Fault is not null ? held.Fault
            : held.Value.Item!.Kind != WorkItemKind.Confirm ? new WorkflowFault.OnlyOfTheStep()
            : await runner.RunAsync(held.Value, new EngineCommand.Acknowledge(workItemId, dispute), cancellationToken);
    }
}
