using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Deadlines;

/// <summary>What the actor was reminded of and has not laid aside, as long as it is not handled; newest first.</summary>
public sealed record ListReminders : IQuery<IReadOnlyList<ReminderRow>>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>A reminder with what is shown of its matter.</summary>
public sealed record ReminderRow(
    Guid ReminderId,
    Guid RootId,
    Guid OrganId,
    ReminderReason Reason,
    WorkItemSnapshot Snapshot,
    string StepName,
    IReadOnlyList<string> HolderNames,
    DateTimeOffset At)
{
    public Guid WorkItemId { get; init; }

    /// <summary>Who urged; null where the office itself reminds.</summary>
    public string? SentByName { get; init; }

    /// <summary>What was said with it.</summary>
    public string? Words { get; init; }

    /// <summary>Of what began by itself: how many more times had come meanwhile, for which it stands too.</summary>
    public int Missed { get; init; }
}

internal sealed class ListRemindersHandler(OfficeDbContext db, Actor actor, IDirectorySource directory)
    : IQueryHandler<ListReminders, IReadOnlyList<ReminderRow>>
{
    private const int Most = 200;

    public async Task<Outcome<IReadOnlyList<ReminderRow>>> HandleAsync(
        ListReminders query, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Reminder>()
            .Where(reminder => reminder.OfficialId == actor.OfficialId && reminder.SeenAt == null)
            .Join(db.Set<WorkItem>(), reminder => reminder.WorkItemId, item => item.Id, (reminder, item) => new { reminder, item })
            .Where(row => row.item.State == WorkItemState.Open || row.item.State == WorkItemState.Opened)
            .OrderByDescending(row => row.reminder.At)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var items = rows.Select(row => row.item.Id).ToHashSet();
        var holders = (await db.Set<WorkItemHolder>()
            .Where(holder => items.Contains(holder.WorkItemId) && (holder.State == HolderState.Pending || holder.State == HolderState.Reading))
            .ToListAsync(cancellationToken))
            .ToLookup(holder => holder.WorkItemId);
        IEnumerable<ReminderRow> beside = rows.ConvertAll(row => new ReminderRow(
            row.reminder.Id,
            row.item.RootId,
            row.item.OrganId,
            row.reminder.Reason,
            new WorkItemSnapshot(row.item.Title, row.item.Reference, row.item.MatterKind, row.item.Urgency, row.item.Due),
            row.item.StepName,
            [.. holders[row.item.Id].Select(holder => directory.Current.Official(holder.OfficialId)?.Name ?? "").Distinct(StringComparer.Ordinal)],
            row.reminder.At)
        {
            WorkItemId = row.item.Id,
            SentByName = row.reminder.SentBy is { } sender ? directory.Current.Official(sender)?.Name : null,
            Words = row.reminder.Words,
        });
        return beside.Concat(await AloneAsync(cancellationToken)).OrderByDescending(row => row.At).Take(Most).ToList();
    }

    // What stands by itself is there until it is laid aside; what began by itself also until it is on its way.
    private async Task<IReadOnlyList<ReminderRow>> AloneAsync(CancellationToken cancellationToken)
    {
        var alone = await db.Set<Reminder>()
            .Where(reminder => reminder.OfficialId == actor.OfficialId && reminder.SeenAt == null && reminder.MatterKind != null
                && (reminder.Reason != ReminderReason.BegunByTime || !db.Set<ProcessInstance>().Any(run => run.RootId == reminder.RootId)))
            .OrderByDescending(reminder => reminder.At)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return alone.ConvertAll(reminder => new ReminderRow(
            reminder.Id,
            reminder.RootId,
            reminder.OrganId,
            reminder.Reason,
            new WorkItemSnapshot(reminder.Title ?? "", Reference: null, reminder.MatterKind!, Urgency: 0, Due: null),
            StepName: "",
            [],
            reminder.At)
        {
            WorkItemId = reminder.WorkItemId,
            SentByName = reminder.SentBy is { } sender ? directory.Current.Official(sender)?.Name : null,
            Words = reminder.Words,
            Missed = reminder.Missed,
        });
    }
}
