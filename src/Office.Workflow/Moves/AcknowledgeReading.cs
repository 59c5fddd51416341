using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>阅知: says that what was circulated has been read, or that what was entered for a leader is right.</summary>
public sealed record AcknowledgeReading(Guid RootId, Guid WorkItemId) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

internal sealed class AcknowledgeReadingHandler(Moving moving) : ICommandHandler<AcknowledgeReading, Done>
{
    public Task<Outcome<Done>> HandleAsync(AcknowledgeReading command, CancellationToken cancellationToken) =>
        moving.ByHolderAsync(command.RootId, command.WorkItemId, new EngineCommand.Acknowledge(command.WorkItemId), cancellationToken);
}
