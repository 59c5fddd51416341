using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>撤销: who began the matter ends it.</summary>
public sealed record CancelMatter(Guid RootId, string Reason) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler, Relation.FormerHandler, Relation.Drafter);
}

internal sealed class CancelMatterHandler(Moving moving) : ICommandHandler<CancelMatter, Done>
{
    public Task<Outcome<Done>> HandleAsync(CancelMatter command, CancellationToken cancellationToken) =>
        moving.OnMatterAsync(command.RootId, ownerId: null, new EngineCommand.Cancel(command.Reason), cancellationToken);
}
