using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.Dispatches;

/// <summary>
/// The holder has opened what was sent to them: the board shows when, and the sender can no longer call it back. Again, or by
/// somebody who only reads, changes nothing.
/// </summary>
public sealed record OpenDispatch(Guid DispatchId, Guid WorkItemId) : ICommand<Done>, IRootCommand, IRoutineCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => DispatchReading.Demand(DispatchId);
}

internal sealed class OpenDispatchHandler(IProcesses processes) : ICommandHandler<OpenDispatch, Done>
{
    public async Task<Outcome<Done>> HandleAsync(OpenDispatch command, CancellationToken cancellationToken)
    {
        var opened = await processes.OpenAsync(command.WorkItemId, cancellationToken);
        if (opened.Fault is not null)
        {
            return opened.Fault;
        }

        return opened.Value.RootId == command.DispatchId ? new Done() : new FoundationFault.Missing();
    }
}
