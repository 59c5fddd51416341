using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>恢复减签: asks a signer again who was taken out.</summary>
public sealed record RestoreSigner(Guid RootId, Guid? Round, int Key) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler, Relation.FormerHandler, Relation.Drafter);
}

internal sealed class RestoreSignerHandler(Moving moving) : ICommandHandler<RestoreSigner, Done>
{
    public Task<Outcome<Done>> HandleAsync(RestoreSigner command, CancellationToken cancellationToken) =>
        moving.OnMatterAsync(
            command.RootId, ownerId: null, new EngineCommand.RestoreSigner(command.Round, command.Key), cancellationToken);
}
