using Office.Organization.Directory;
using Office.Organization.Grants;
using Office.Web.Features.Boxes;
using Office.Web.Features.Reminders;
using Office.Web.Layout;

namespace Office.Web.Features.Home;

/// <summary>The places of the everyday pages in the navigation.</summary>
internal static class HomePlaces
{
    public static IServiceCollection AddHomePlaces(this IServiceCollection services) => services
        .AddPlace(new NavigationPlace("", "house", "home", 0, OnPhone: true))
        .AddPlace(new NavigationPlace("boxes/todo", "inbox", "todo", 100, OnPhone: true, Badge: typeof(PendingBadge)))
        .AddPlace(new NavigationPlace("boxes/doing", "loader", "doing", 110, OnPhone: true))
        .AddPlace(new NavigationPlace("boxes/done", "file-check", "done", 120, OnPhone: true))
        .AddPlace(new NavigationPlace("boxes/reading", "book-open", "reading", 125))
        .AddPlace(new NavigationPlace("boxes/followed", "eye", "followed", 128))
        .AddPlace(new NavigationPlace("boxes/watch", "list-checks", "watch", 145, Needs: [Relation.SuperviseFor]))
        .AddPlace(new NavigationPlace("boxes/drafts", "file-text", "drafts", 130))
        .AddPlace(new NavigationPlace("entries", "pen-line", "entries", 135, Serves: [Duty.Secretary, Duty.Recorder]))
        .AddPlace(new NavigationPlace("registers/numbers", "hash", "numbers", 200, Needs:
            [Relation.RegisterFor, Relation.NumberFor, Relation.ArchiveFor, Relation.SuperviseFor]))
        .AddPlace(new NavigationPlace("registers/seals", "stamp", "seal-uses", 205, Needs: [Relation.SealFor]))
        .AddPlace(new NavigationPlace("administration/hand-over", "repeat", "hand-over", 790, Needs: [Relation.RegisterFor, Relation.SuperviseFor]))
        .AddPlace(new NavigationPlace("administration/delegations", "users", "all-delegations", 800, Needs: [Relation.AdministerSystem]))
        .AddPlace(new NavigationPlace("reminders", "bell", "reminders", 140, Badge: typeof(ReminderBadge)))
        .AddPlace(new NavigationPlace("duty", "users", "duty", 700))
        .AddPlace(new NavigationPlace("calendar", "calendar", "calendar", 710))
        .AddPlace(new NavigationPlace("settings", "settings", "settings", 900));
}
