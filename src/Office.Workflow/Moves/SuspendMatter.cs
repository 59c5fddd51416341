using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>挂起: the matter of the actor's organ stands still, and its clock.</summary>
public sealed record SuspendMatter(Guid RootId, string Reason) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor, Relation.SuperviseFor);
}

internal sealed class SuspendMatterHandler(Moving moving, Actor actor) : ICommandHandler<SuspendMatter, Done>
{
    public Task<Outcome<Done>> HandleAsync(SuspendMatter command, CancellationToken cancellationToken) =>
        moving.OnMatterAsync(command.RootId, actor.OrganId, new EngineCommand.Suspend(command.Reason), cancellationToken);
}
