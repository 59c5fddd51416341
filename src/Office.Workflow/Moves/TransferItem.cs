using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>转办: hands the actor's item over for good.</summary>
public sealed record TransferItem(Guid RootId, Guid WorkItemId, Guid To, string? Reason) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

internal sealed class TransferItemHandler(Moving moving, IDirectorySource directory) : ICommandHandler<TransferItem, Done>
{
    public async Task<Outcome<Done>> HandleAsync(TransferItem command, CancellationToken cancellationToken)
    {
        var people = Moving.People(directory.Current, [command.To]);
        return people.Fault is not null
            ? people.Fault
            : await moving.ByHolderAsync(
                command.RootId, command.WorkItemId,
                new EngineCommand.Transfer(command.WorkItemId, people.Value[0], command.Reason), cancellationToken);
    }
}
