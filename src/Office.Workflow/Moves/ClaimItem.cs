using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>签收: takes a pool's item for oneself.</summary>
public sealed record ClaimItem(Guid RootId, Guid WorkItemId) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

internal sealed class ClaimItemHandler(Moving moving) : ICommandHandler<ClaimItem, Done>
{
    public Task<Outcome<Done>> HandleAsync(ClaimItem command, CancellationToken cancellationToken) =>
        moving.ByHolderAsync(command.RootId, command.WorkItemId, new EngineCommand.Claim(command.WorkItemId), cancellationToken);
}
