using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>终止 (特殊办结): ends a matter of the actor's organ out of turn.</summary>
public sealed record TerminateMatter(Guid RootId, string Reason) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor, Relation.SuperviseFor);
}

internal sealed class TerminateMatterHandler(Moving moving, Actor actor) : ICommandHandler<TerminateMatter, Done>
{
    public Task<Outcome<Done>> HandleAsync(TerminateMatter command, CancellationToken cancellationToken) =>
        moving.OnMatterAsync(command.RootId, actor.OrganId, new EngineCommand.Terminate(command.Reason), cancellationToken);
}
