using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Dispatches;

/// <summary>撤回: calls back what the actor sent on, as long as the next holder has not opened it.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The actor's own closed item, whose sending is undone.</param>
/// <param name="Reason">Obligatory.</param>
public sealed record WithdrawDispatch(Guid DispatchId, Guid WorkItemId, string Reason) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.FormerHandler, Relation.Drafter);
}

/// <summary>The sender called a dispatch back before it was opened.</summary>
public sealed record DispatchWithdrawn(Guid DispatchId) : IOfficeEvent;

internal sealed class WithdrawDispatchHandler(OfficeDbContext db, DispatchRecord record, IProcesses processes, IOutbox outbox)
    : ICommandHandler<WithdrawDispatch, Done>
{
    public async Task<Outcome<Done>> HandleAsync(WithdrawDispatch command, CancellationToken cancellationToken)
    {
        var reason = Reason.Check(command.Reason);
        if (reason.Fault is not null)
        {
            return reason.Fault;
        }

        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == command.DispatchId, cancellationToken);
        var isOfThis = dispatch is not null && await db.Set<Workflow.WorkItems.WorkItem>()
            .AnyAsync(item => item.Id == command.WorkItemId && item.RootId == dispatch.Id, cancellationToken);
        if (dispatch is null || !isOfThis)
        {
            return new FoundationFault.Missing();
        }

        var done = await processes.WithdrawAsync(command.WorkItemId, reason.Value, cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        if (dispatch.State >= DispatchState.Issued && done.Value.StepsNow.Any(DispatchSteps.IsBeforeIssue))
        {
            dispatch.Reopen();
        }

        record.Add(dispatch, "dispatch.withdrawn", details: new { Reason = reason.Value, To = done.Value.StepsNow });
        outbox.Add(new DispatchWithdrawn(dispatch.Id));
        return new Done();
    }
}
