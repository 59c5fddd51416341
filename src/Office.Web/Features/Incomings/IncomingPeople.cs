using Office.Organization.Directory;
using Office.Web.Components;

namespace Office.Web.Features.Incomings;

/// <summary>Who can be chosen on a paper's pages: the organ's leaders, its units, everybody in it.</summary>
internal static class IncomingPeople
{
    /// <summary>Leaders by their unit; with the deputies first, as most organs have it.</summary>
    public static IReadOnlyList<PickerNode> Leaders(this IDirectorySource directory, Guid organId) =>
        Tree(directory.Current, organId, post => post.Has(Duty.Leader) || post.Has(Duty.DeputyLeader));

    public static IReadOnlyList<PickerNode> Everybody(this IDirectorySource directory, Guid organId) =>
        Tree(directory.Current, organId, _ => true);

    /// <summary>Units in which somebody is, in their order.</summary>
    public static IReadOnlyList<UnitEntry> Staffed(this IDirectorySource directory, Guid organId) =>
        [.. directory.Current.UnitsOf(organId).Where(unit => directory.Current.PostsIn(unit.Id).Count > 0)];

    private static IReadOnlyList<PickerNode> Tree(DirectorySnapshot now, Guid organId, Func<PostEntry, bool> isMeant) =>
    [
        .. now.UnitsOf(organId)
            .Select(unit => (Unit: unit, Posts: now.PostsIn(unit.Id).Where(isMeant).ToList()))
            .Where(one => one.Posts.Count > 0)
            .Select(one => new PickerNode(one.Unit.Id, one.Unit.Name, Children: [.. one.Posts.Select(post => Node(now, post))], IsOfficial: false)),
    ];

    private static PickerNode Node(DirectorySnapshot now, PostEntry post)
    {
        var official = now.Official(post.OfficialId);
        return new PickerNode(post.Id, official?.Name ?? "", official?.Initials, post.Title);
    }
}
