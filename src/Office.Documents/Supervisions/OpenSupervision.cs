using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Supervisions;

/// <summary>The holder has opened what was sent to them; again, or by somebody who only reads, it changes nothing.</summary>
public sealed record OpenSupervision(Guid ItemId, Guid WorkItemId) : ICommand<Done>, IRootCommand, IRoutineCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.On(ItemId, Relation.Reader, Relation.Handler, Relation.FormerHandler, Relation.Drafter);
}

internal sealed class OpenSupervisionHandler(IProcesses processes) : ICommandHandler<OpenSupervision, Done>
{
    public async Task<Outcome<Done>> HandleAsync(OpenSupervision command, CancellationToken cancellationToken)
    {
        var opened = await processes.OpenAsync(command.WorkItemId, cancellationToken);
        return opened.Fault is not null ? opened.Fault
            : opened.Value.RootId == command.ItemId ? new Done()
            : new FoundationFault.Missing();
    }
}
