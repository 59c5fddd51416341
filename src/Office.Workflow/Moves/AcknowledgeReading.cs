using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>阅知: says that what was circulated has been read. What was entered for a leader is answered where it was entered.</summary>
public sealed record AcknowledgeReading(Guid RootId, Guid WorkItemId) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

internal sealed class AcknowledgeReadingHandler(Moving moving) : ICommandHandler<AcknowledgeReading, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AcknowledgeReading command, CancellationToken cancellationToken)
    {
        var held = await moving.HeldAsync(command.RootId, command.WorkItemId, cancellationToken);
        return held.Fault is not null ? held.Fault
            : held.Value.Item!.Kind == WorkItemKind.Confirm ? new WorkflowFault.OnlyOfTheStep()
            : await moving.MakeAsync(held.Value, new EngineCommand.Acknowledge(command.WorkItemId), cancellationToken);
    }
}
