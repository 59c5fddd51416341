using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>减签: takes out a signer, or takes back what somebody was asked beside; the round is null for the latter.</summary>
public sealed record RemoveSigner(Guid RootId, Guid? Round, int Key, string? Reason) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler, Relation.FormerHandler, Relation.Drafter);
}

internal sealed class RemoveSignerHandler(Moving moving) : ICommandHandler<RemoveSigner, Done>
{
    public Task<Outcome<Done>> HandleAsync(RemoveSigner command, CancellationToken cancellationToken) =>
        moving.OnMatterAsync(
            command.RootId, ownerId: null, new EngineCommand.RemoveSigner(command.Round, command.Key, command.Reason), cancellationToken);
}
