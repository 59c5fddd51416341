using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>恢复: what was suspended goes on.</summary>
public sealed record ResumeMatter(Guid RootId) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor, Relation.SuperviseFor);
}

internal sealed class ResumeMatterHandler(Moving moving, Actor actor) : ICommandHandler<ResumeMatter, Done>
{
    public Task<Outcome<Done>> HandleAsync(ResumeMatter command, CancellationToken cancellationToken) =>
        moving.OnMatterAsync(command.RootId, actor.OrganId, new EngineCommand.Resume(), cancellationToken);
}
