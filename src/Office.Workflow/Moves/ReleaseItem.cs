using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>撤销签收: gives a claimed item back to its pool.</summary>
public sealed record ReleaseItem(Guid RootId, Guid WorkItemId) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

internal sealed class ReleaseItemHandler(Moving moving) : ICommandHandler<ReleaseItem, Done>
{
    public Task<Outcome<Done>> HandleAsync(ReleaseItem command, CancellationToken cancellationToken) =>
        moving.ByHolderAsync(command.RootId, command.WorkItemId, new EngineCommand.Release(command.WorkItemId), cancellationToken);
}
