using Office.Organization.Directory;
using Office.Web.Components;

namespace Office.Web.Features.Processes;

/// <summary>The organ's tree for choosing posts and units, and the organs below it for choosing organs.</summary>
internal static class PickerTree
{
    public static PickerNode[] Of(DirectorySnapshot directory, Guid organId) =>
    [
        .. directory.UnitsOf(organId).Select(unit => Node(directory, unit.Id) with
        {
            Children = [.. directory.PostsIn(unit.Id).Select(post => Node(directory, post.Id))],
        }),
        .. directory.Children(organId).Select(organ => Node(directory, organ.Id)),
    ];

    /// <summary>What an id of an assignment means: a post, an official, a unit or an organ.</summary>
    public static PickerNode Node(DirectorySnapshot directory, Guid id) =>
        directory.Post(id) is { } post ? Of(directory, post)
        : directory.Official(id) is { } official ? new(id, official.Name, official.Initials)
        : directory.Unit(id) is { } unit ? new(id, unit.Name)
        : directory.Organ(id) is { } organ ? new(id, organ.ShortName)
        : new(id, "?");

    private static PickerNode Of(DirectorySnapshot directory, PostEntry post)
    {
        var official = directory.Official(post.OfficialId);
        return new(post.Id, $"{official?.Name} {post.Title}", official?.Initials, directory.Unit(post.UnitId)?.Name);
    }
}
