using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>收回传阅: takes an unopened item back from a reader.</summary>
public sealed record RevokeReading(Guid RootId, Guid WorkItemId) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler, Relation.FormerHandler, Relation.Drafter);
}

internal sealed class RevokeReadingHandler(Moving moving) : ICommandHandler<RevokeReading, Done>
{
    public Task<Outcome<Done>> HandleAsync(RevokeReading command, CancellationToken cancellationToken) =>
        moving.OnMatterAsync(
            command.RootId, ownerId: null, new EngineCommand.RevokeReading(command.WorkItemId), cancellationToken);
}
