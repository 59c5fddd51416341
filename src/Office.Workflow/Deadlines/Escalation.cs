using Microsoft.EntityFrameworkCore;
using Office.Organization.Calendars;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Deadlines;

/// <summary>
/// What is overdue goes up the line: first to the head of the holder's unit, a working day later to the leader in charge. They
/// are told; the work item is not taken from whoever has it.
/// </summary>
internal sealed class Escalation(
    OfficeDbContext db, IDirectorySource directory, ICalendarSource calendars, ReminderWriter reminders, IHistory history)
{
    private static readonly Allowance s_patience = Allowance.Workdays(1);

    public async Task GoUpAsync(TimerRow timer, CancellationToken cancellationToken)
    {
        var item = await db.Set<WorkItem>().SingleOrDefaultAsync(i => i.Id == timer.WorkItemId, cancellationToken);
        if (item is not { IsOpen: true })
        {
            timer.Disarm();
            return;
        }

        var holders = await db.Set<WorkItemHolder>()
            .Where(holder => holder.WorkItemId == item.Id && holder.State == HolderState.Pending)
            .Select(holder => new { holder.OfficialId, holder.PostId })
            .ToListAsync(cancellationToken);
        var people = holders.Select(holder => holder.OfficialId).ToHashSet();
        var posts = holders.Select(holder => PostOf(holder.OfficialId, holder.PostId)).OfType<PostEntry>().ToList();
        var heads = timer.Level == 0 ? Heads(posts, people) : [];
        // Whoever heads the unit is not their own reminder: the leader is told at once.
        var reason = heads.Count > 0 ? ReminderReason.OverdueInUnit : ReminderReason.OverdueUnderLeader;
        var told = heads.Count > 0 ? heads : Leaders(posts, people);
        if (told.Count > 0)
        {
            await reminders.RemindAsync(item, told, reason, cancellationToken);
            history.Add(new(item.RootId, "workflow.escalated", item.StepId, new EscalationDetails(
                timer.DueAt, string.Join('、', told.Select(official => directory.Current.Official(official)?.Name ?? "")))));
        }

        timer.Report(
            reason == ReminderReason.OverdueInUnit ? 1 : 2,
            calendars.RulesOf(item.OrganId).On(calendars.Calendar).After(timer.DueAt, s_patience).At);
    }

    private PostEntry? PostOf(Guid officialId, Guid postId) =>
        directory.Current.Post(postId) ?? (directory.Current.PostsOf(officialId) is [var first, ..] ? first : null);

    private HashSet<Guid> Heads(IEnumerable<PostEntry> posts, HashSet<Guid> holders) =>
        [.. posts.Select(post => directory.Current.HeadOf(post.UnitId)?.OfficialId).OfType<Guid>().Where(id => !holders.Contains(id))];

    private HashSet<Guid> Leaders(IEnumerable<PostEntry> posts, HashSet<Guid> holders) =>
        [.. posts.Select(LeaderOf).OfType<Guid>().Where(id => !holders.Contains(id))];

    /// <summary>The leader in charge of the unit as the organ has stated it, else the head of the organ.</summary>
    private Guid? LeaderOf(PostEntry post) =>
        calendars.RulesOf(post.OrganId).InCharge.TryGetValue(post.UnitId, out var leader) && directory.Current.Post(leader) is { } stated
            ? stated.OfficialId
            : directory.Current.ByDuty(post.OrganId, Duty.Leader) is [var head, ..] ? head.OfficialId : null;
}
