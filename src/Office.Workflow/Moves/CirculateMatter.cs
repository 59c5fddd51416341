using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>传阅, or 知会 when nothing is asked of the readers: beside the approval, also when it has ended.</summary>
public sealed record CirculateMatter(Guid RootId, IReadOnlyList<Guid> Readers, bool InformOnly, string? Purpose) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler, Relation.FormerHandler, Relation.Drafter);
}

internal sealed class CirculateMatterHandler(Moving moving, IDirectorySource directory) : ICommandHandler<CirculateMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(CirculateMatter command, CancellationToken cancellationToken)
    {
        var people = Moving.People(directory.Current, command.Readers);
        return people.Fault is not null
            ? people.Fault
            : await moving.OnMatterAsync(
                command.RootId, ownerId: null,
                new EngineCommand.Circulate(
                    people.Value, command.InformOnly ? WorkItemKind.Inform : WorkItemKind.Read, command.Purpose),
                cancellationToken);
    }
}
