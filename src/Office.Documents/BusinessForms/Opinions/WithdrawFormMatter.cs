using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.BusinessForms.Opinions;

/// <summary>撤回: calls back what the actor sent on, as far as the process allows.</summary>
/// <param name="MatterId">The matter.</param>
/// <param name="WorkItemId">The actor's own closed item, whose sending is undone.</param>
/// <param name="Reason">Obligatory.</param>
public sealed record WithdrawFormMatter(Guid MatterId, Guid WorkItemId, string Reason) : ICommand<Done>, IRootCommand
{
    public Guid RootId => MatterId;

    public Demand Demand => Demand.On(MatterId, Relation.FormerHandler, Relation.Drafter);
}

internal sealed class WithdrawFormMatterHandler(OfficeDbContext db, FormRecord record, IProcesses processes, IOutbox outbox)
    : ICommandHandler<WithdrawFormMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(WithdrawFormMatter command, CancellationToken cancellationToken)
    {
        var reason = Reason.Check(command.Reason);
        if (reason.Fault is not null)
        {
            return reason.Fault;
        }

        var matter = await db.Set<FormMatter>().SingleOrDefaultAsync(m => m.Id == command.MatterId, cancellationToken);
        var isOfThis = await db.Set<WorkItem>()
            .AnyAsync(item => item.Id == command.WorkItemId && item.RootId == command.MatterId, cancellationToken);
        if (matter is not { State: FormMatterState.Running } || !isOfThis)
        {
            return new FoundationFault.Missing();
        }

        var done = await processes.WithdrawAsync(command.WorkItemId, reason.Value, cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        record.Add(matter, "form.withdrawn", details: new { Reason = reason.Value, To = done.Value.StepsNow });
        outbox.Add(new FormMatterDecided(matter.Id, done.Value.StepsNow is [var first, ..] ? first : ""));
        return new Done();
    }
}
