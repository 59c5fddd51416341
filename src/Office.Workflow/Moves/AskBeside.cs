using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>征求意见, or 协办 when what they say is an opinion of the step: the actor's item waits for them.</summary>
public sealed record AskBeside(Guid RootId, Guid WorkItemId, SideKind Kind, IReadOnlyList<Guid> Whom, string Question) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

internal sealed class AskBesideHandler(Moving moving, IDirectorySource directory) : ICommandHandler<AskBeside, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AskBeside command, CancellationToken cancellationToken)
    {
        var people = Moving.People(directory.Current, command.Whom);
        return people.Fault is not null
            ? people.Fault
            : await moving.ByHolderAsync(
                command.RootId, command.WorkItemId,
                new EngineCommand.AskBeside(
                    command.WorkItemId, command.Kind is SideKind.Assist ? SideKind.Assist : SideKind.Consult, people.Value, command.Question),
                cancellationToken);
    }
}
