using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.BusinessForms.Opinions;

/// <summary>The holder has opened what was sent to them; again, or by somebody who only reads, it changes nothing.</summary>
public sealed record OpenFormMatter(Guid MatterId, Guid WorkItemId) : ICommand<Done>, IRootCommand, IRoutineCommand
{
    public Guid RootId => MatterId;

    public Demand Demand => Demand.On(MatterId, Relation.Reader, Relation.Handler, Relation.FormerHandler, Relation.Drafter);
}

internal sealed class OpenFormMatterHandler(IProcesses processes) : ICommandHandler<OpenFormMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(OpenFormMatter command, CancellationToken cancellationToken)
    {
        var opened = await processes.OpenAsync(command.WorkItemId, cancellationToken);
        return opened.Fault is not null ? opened.Fault
            : opened.Value.RootId == command.MatterId ? new Done()
            : new FoundationFault.Missing();
    }
}
