using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Supervisions;

/// <summary>The unit that has the matter says that a milestone is reached, or takes that back.</summary>
public sealed record MarkMilestone(Guid ItemId, Guid WorkItemId, Guid MilestoneId, bool IsDone) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.On(ItemId, Relation.Handler);
}

internal sealed class MarkMilestoneHandler(OfficeDbContext db, SupervisionDesk desk, SupervisionRecord record, SupervisionTime time)
    : ICommandHandler<MarkMilestone, Done>
{
    public async Task<Outcome<Done>> HandleAsync(MarkMilestone command, CancellationToken cancellationToken)
    {
        var held = await desk.HeldAtAsync(SupervisionSteps.Report, command.ItemId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var milestone = await db.Set<Milestone>().SingleOrDefaultAsync(
            one => one.Id == command.MilestoneId && one.ItemId == command.ItemId, cancellationToken);
        if (milestone is null)
        {
            return new FoundationFault.Missing();
        }

        milestone.DoneAt = command.IsDone ? time.Now : null;
        record.Add(held.Value.Item, command.IsDone ? "supervision.milestone-reached" : "supervision.milestone-open", SupervisionSteps.Report, new { milestone.Name });
        return new Done();
    }
}
