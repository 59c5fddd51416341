using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Starts;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Deadlines;

/// <summary>Lays a matter before officials who are not asked to act, with the right to read it. Told twice, they are reminded once.</summary>
internal sealed class ReminderWriter(OfficeDbContext db, IIdSource ids, IOutbox outbox, TimeProvider clock)
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

    /// <summary>
    /// Tells of a matter beside its work items: it stands until the reader lays it aside. They have the right to read it already.
    /// </summary>
    public void Tell(Guid rootId, Guid organId, IReadOnlyList<Guid> officials, ReminderReason reason, BegunMatter matter)
    {
        foreach (var official in officials)
        {
            // An id of nothing stands for the item: there may be many such reminders of a matter.
            db.Add(new Reminder(ids.Next(), organId, rootId, ids.Next())
            {
                OfficialId = official,
                Reason = reason,
                At = clock.GetUtcNow(),
                Title = matter.Title,
                MatterKind = matter.Kind,
            });
        }
        outbox.Add(new RemindersChanged(rootId, officials));
    }

    /// <summary>催办: the holders are told anew each time, also when they have laid the last one aside. They hold the item, and so may read it.</summary>
    public async Task UrgeAsync(WorkItem item, Guid sentBy, string? words, CancellationToken cancellationToken)
    {
        var holders = await db.Set<WorkItemHolder>()
            .Where(holder => holder.WorkItemId == item.Id
                && (holder.State == HolderState.Pending || holder.State == HolderState.Reading))
            .Select(holder => holder.OfficialId)
            .ToListAsync(cancellationToken);
        var known = await db.Set<Reminder>()
            .Where(reminder => reminder.RootId == item.RootId && reminder.WorkItemId == item.Id && reminder.Reason == ReminderReason.Urged)
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
            outbox.Add(new RemindersChanged(item.RootId, holders));
        }
    }
}
