using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.DutyRosters;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Deadlines;

/// <summary>
/// Tells the duty officers of the holders' organs of something most urgent that has arrived outside office hours. Answers how
/// many were told now.
/// </summary>
public sealed record AlertDutyOfficer(Guid RootId, Guid WorkItemId) : ICommand<int>, IRootCommand
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class AlertDutyOfficerHandler(
    OfficeDbContext db, IDirectorySource directory, ReminderWriter reminders, IHistory history, TimeProvider clock)
    : ICommandHandler<AlertDutyOfficer, int>
{
    public async Task<Outcome<int>> HandleAsync(AlertDutyOfficer command, CancellationToken cancellationToken)
    {
        var item = await db.Set<WorkItem>()
            .SingleOrDefaultAsync(i => i.Id == command.WorkItemId && i.RootId == command.RootId, cancellationToken);
        // Handled meanwhile, or laid aside: there is nothing left to be urgent.
        if (item is not { IsOpen: true })
        {
            return 0;
        }

        var onDuty = await OnDutyAsync(item, cancellationToken);
        if (onDuty.Count == 0)
        {
            return 0;
        }

        await reminders.RemindAsync(item, onDuty, ReminderReason.ArrivedOffHours, cancellationToken);
        history.Add(new(item.RootId, "workflow.duty-told", item.StepId, new EscalationDetails(
            item.Due, string.Join('、', onDuty.Select(official => directory.Current.Official(official)?.Name ?? "")))));
        return onDuty.Count;
    }

    private async Task<IReadOnlyCollection<Guid>> OnDutyAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var holders = await db.Set<WorkItemHolder>()
            .Where(holder => holder.WorkItemId == item.Id && holder.State == HolderState.Pending)
            .Select(holder => new { holder.OfficialId, holder.PostId })
            .ToListAsync(cancellationToken);
        var organs = holders.Select(holder => directory.Current.Post(holder.PostId)?.OrganId ?? item.OrganId).ToHashSet();
        var shifts = await db.Set<DutyShift>()
            .Where(shift => organs.Contains(shift.OrganId) && shift.From <= now && shift.To > now)
            .ToListAsync(cancellationToken);
        // Where an organ has no duty officer now, the leader on duty takes what comes.
        return shifts.GroupBy(shift => shift.OrganId)
            .SelectMany(organ => organ.Any(shift => shift.Role == DutyRole.Officer)
                ? organ.Where(shift => shift.Role == DutyRole.Officer)
                : organ)
            .Select(shift => shift.OfficialId)
            .Except(holders.Select(holder => holder.OfficialId))
            .ToHashSet();
    }
}
