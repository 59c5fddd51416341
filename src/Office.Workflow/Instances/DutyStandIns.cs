using Office.Organization.Calendars;
using Office.Organization.Directory;
using Office.Organization.DutyRosters;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>
/// 值班: who acts for the holders of what is most urgent and arrived while nobody is in the office, as long as that lasts. Work
/// only: what is to be decided stays with whoever decides it, of which the duty officer is told.
/// </summary>
internal sealed class DutyStandIns(IDutyRoster roster, ICalendarSource calendars, IDirectorySource directory, TimeProvider clock)
{
    private const int MostUrgent = 2;

    /// <summary>Whether such work may have a duty officer beside its holder.</summary>
    public static bool Cover(WorkItemKind kind) => kind == WorkItemKind.Do;

    /// <summary>The duty officers of the organ, in the posts that they hold; empty in office hours.</summary>
    public IReadOnlyList<PostEntry> For(Guid organId, WorkItemKind kind, int urgency, DateTimeOffset sentAt)
    {
        var now = clock.GetUtcNow();
        if (!Cover(kind) || urgency < MostUrgent)
        {
            return [];
        }
        var time = calendars.RulesOf(organId).On(calendars.Calendar);
        return time.IsOfficeTime(sentAt) || time.IsOfficeTime(now)
            ? []
            : [.. roster.OnDuty(organId, now).Select(official => Post(official, organId)).OfType<PostEntry>()];
    }

    private PostEntry? Post(Guid officialId, Guid organId)
    {
        var posts = directory.Current.PostsOf(officialId);
        return posts.FirstOrDefault(post => post.OrganId == organId) ?? (posts is [var first, ..] ? first : null);
    }
}
