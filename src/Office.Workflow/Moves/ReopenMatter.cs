using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>恢复待办: a matter that has ended runs again at its last step.</summary>
public sealed record ReopenMatter(Guid RootId, string Reason) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor, Relation.SuperviseFor);
}

internal sealed class ReopenMatterHandler(Moving moving, Actor actor) : ICommandHandler<ReopenMatter, Done>
{
    public Task<Outcome<Done>> HandleAsync(ReopenMatter command, CancellationToken cancellationToken) =>
        moving.OnMatterAsync(command.RootId, actor.OrganId, new EngineCommand.Reopen(command.Reason), cancellationToken);
}
