using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Incomings;

/// <summary>The holder has opened a paper: the board shows when. Again, or by somebody who only reads, changes nothing.</summary>
public sealed record OpenIncoming(Guid IncomingId, Guid WorkItemId) : ICommand<Done>, IRootCommand, IRoutineCommand
{
    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Reader, Relation.Handler, Relation.FormerHandler, Relation.Drafter);
}

internal sealed class OpenIncomingHandler(IProcesses processes) : ICommandHandler<OpenIncoming, Done>
{
    public async Task<Outcome<Done>> HandleAsync(OpenIncoming command, CancellationToken cancellationToken)
    {
        var opened = await processes.OpenAsync(command.WorkItemId, cancellationToken);
        return opened.Fault is not null ? opened.Fault
            : opened.Value.RootId == command.IncomingId ? new Done()
            : new FoundationFault.Missing();
    }
}
