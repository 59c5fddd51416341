using Microsoft.EntityFrameworkCore;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.Starts;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Deadlines;

/// <summary>
/// Counts the deadlines of a matter by the calendar as it stands now, and arms its timers for the new times. Answers how many have
/// moved.
/// </summary>
public sealed record RecountTimers(Guid RootId) : ICommand<int>, IRootCommand
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class RecountTimersHandler(OfficeDbContext db, TimerRows timers, ICalendarSource calendars, StartClock starts, IOutbox outbox)
    : ICommandHandler<RecountTimers, int>
{
    public async Task<Outcome<int>> HandleAsync(RecountTimers command, CancellationToken cancellationToken)
    {
        var moved = new Dictionary<Guid, DateTimeOffset>();
        var count = 0;
        foreach (var timer in await timers.OfRootAsync(command.RootId, cancellationToken))
        {
            var hasMoved = timer.FollowsCalendar && (timer.Purpose == TimerPurpose.Start
                ? await starts.RecountAsync(timer, cancellationToken)
                : timer.Count(calendars.RulesOf(timer.OrganId).On(calendars.Calendar)));
            if (!hasMoved)
            {
                continue;
            }

            count++;
            if (timer.WorkItemId is { } item)
            {
                moved[item] = timer.DueAt;
            }
        }

        await MoveItemsAsync(command.RootId, moved, cancellationToken);
        return count;
    }

    private async Task MoveItemsAsync(
        Guid rootId, Dictionary<Guid, DateTimeOffset> moved, CancellationToken cancellationToken)
    {
        var ids = moved.Keys.ToList();
        var items = await db.Set<WorkItem>().Where(item => ids.Contains(item.Id)).ToListAsync(cancellationToken);
        foreach (var item in items.Where(item => item.IsOpen))
        {
            item.Due = moved[item.Id];
        }

        var holders = await db.Set<WorkItemHolder>()
            .Where(holder => ids.Contains(holder.WorkItemId) && holder.State == HolderState.Pending)
            .Select(holder => holder.OfficialId)
            .Distinct()
            .ToListAsync(cancellationToken);
        if (holders.Count > 0)
        {
            outbox.Add(new WorkItemsChanged(rootId, holders));
        }
    }
}
