using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Deadlines;

/// <summary>Lays a matter before officials who are not asked to act, with the right to read it. Told twice, they are reminded once.</summary>
internal sealed class ReminderWriter(OfficeDbContext db, IIdSource ids, IOutbox outbox, TimeProvider clock) : IReminders
{
    public async Task RemindAsync(
        WorkItem item, IReadOnlyCollection<Guid> officials, ReminderReason reason, CancellationToken cancellationToken)
    {
        var known = await db.Set<Reminder>()
            .Where(reminder => reminder.RootId == item.RootId && reminder.WorkItemId == item.Id && reminder.Reason == reason)
            .Select(reminder => reminder.OfficialId)
            .ToListAsync(cancellationToken);
        Guid[] told = [.. officials.Except(known)];
        foreach (var official in told)
        {
            var reminder = new Reminder(ids.Next(), item.OrganId, item.RootId, item.Id)
            {
                OfficialId = official,
                Reason = reason,
                At = clock.GetUtcNow(),
            };
            db.Add(reminder);
            db.Add(new Grant(item.RootId, official, Relation.Reader, via: reminder.Id));
        }

        if (told.Length > 0)
        {
            outbox.Add(new RemindersChanged(item.RootId, told));
        }
    }

    public async Task TellAsync(LoneReminder reminder, IReadOnlyCollection<Guid> officials, CancellationToken cancellationToken)
    {
        var known = await db.Set<Reminder>()
            .Where(one => one.RootId == reminder.RootId && one.WorkItemId == reminder.AboutId && one.Reason == reminder.Reason)
            .Select(one => one.OfficialId)
            .ToListAsync(cancellationToken);
        Guid[] told = [.. officials.Except(known)];
        foreach (var official in told)
        {
            var row = new Reminder(ids.Next(), reminder.OrganId, reminder.RootId, reminder.AboutId)
            {
                OfficialId = official,
                Reason = reminder.Reason,
                At = clock.GetUtcNow(),
                SentBy = reminder.SentBy,
                Words = reminder.Words,
                Title = reminder.Title,
                MatterKind = reminder.MatterKind,
                Missed = reminder.Missed,
            };
            db.Add(row);
            db.Add(new Grant(reminder.RootId, official, Relation.Reader, via: row.Id));
        }

        if (told.Length > 0)
        {
            outbox.Add(new RemindersChanged(reminder.RootId, told));
        }
    }

    /// <summary>催办: the holders are told anew each time, also when they have laid the last one aside. They hold the item, and so may read it.</summary>
    public async Task UrgeAsync(WorkItem item, Guid sentBy, string? words, CancellationToken cancellationToken)
    {
        var holders = await db.Set<WorkItemHolder>()
            .Where(holder => holder.WorkItemId == item.Id
                && (holder.State == HolderState.Pending || holder.State == HolderState.Reading))
            .Select(holder => holder.OfficialId)
            .ToListAsync(cancellationToken);
        await UrgeAsync((item.RootId, item.OrganId, item.Id), holders, sentBy, words, cancellationToken);
    }

    /// <summary>The same for whoever a caller names; a row each, told anew every time.</summary>
    public async Task UrgeAsync(
        (Guid RootId, Guid OrganId, Guid Id) item, IReadOnlyCollection<Guid> holders, Guid sentBy, string? words, CancellationToken cancellationToken)
    {
        var known = await db.Set<Reminder>()
            .Where(reminder => reminder.RootId == item.RootId && reminder.WorkItemId == item.Id && reminder.Reason == ReminderReason.Urged
                && holders.Contains(reminder.OfficialId))
            .ToDictionaryAsync(reminder => reminder.OfficialId, cancellationToken);
        foreach (var official in holders)
        {
            if (!known.TryGetValue(official, out var reminder))
            {
                reminder = new Reminder(ids.Next(), item.OrganId, item.RootId, item.Id) { OfficialId = official, Reason = ReminderReason.Urged };
                db.Add(reminder);
            }
            (reminder.At, reminder.SeenAt, reminder.SentBy, reminder.Words) = (clock.GetUtcNow(), null, sentBy, words);
        }
        if (holders.Count > 0)
        {
            outbox.Add(new RemindersChanged(item.RootId, [.. holders]));
        }
    }
}
