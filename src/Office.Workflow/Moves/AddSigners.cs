using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>加签: before, together with or after the actor.</summary>
public sealed record AddSigners(Guid RootId, Guid WorkItemId, AddPlace Place, IReadOnlyList<Guid> Whom, string? Reason) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

internal sealed class AddSignersHandler(Moving moving, IDirectorySource directory) : ICommandHandler<AddSigners, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AddSigners command, CancellationToken cancellationToken)
    {
        var people = Moving.People(directory.Current, command.Whom);
        return people.Fault is not null
            ? people.Fault
            : await moving.ByHolderAsync(
                command.RootId, command.WorkItemId,
                new EngineCommand.AddSigner(command.WorkItemId, command.Place, people.Value, command.Reason), cancellationToken);
    }
}
