using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>离职转办: whatever an official holds of the matter, or would be asked, goes to another.</summary>
public sealed record HandOverMatter(Guid RootId, Guid From, Guid To, string Reason) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor, Relation.SuperviseFor);
}

internal sealed class HandOverMatterHandler(Moving moving, IDirectorySource directory) : ICommandHandler<HandOverMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(HandOverMatter command, CancellationToken cancellationToken)
    {
        var people = Moving.People(directory.Current, [command.To]);
        return people.Fault is not null
            ? people.Fault
            : await moving.OnMatterAsync(
                command.RootId, moving.OrganId, new EngineCommand.HandOver(command.From, people.Value[0], command.Reason), cancellationToken);
    }
}
