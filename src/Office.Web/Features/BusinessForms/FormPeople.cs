using Office.Organization.Directory;
using Office.Web.Components;

namespace Office.Web.Features.BusinessForms;

/// <summary>Whom and what the pickers of a form offer, from the directory.</summary>
internal static class FormPeople
{
    /// <summary>The officials of an organ below their units.</summary>
    public static IReadOnlyList<PickerNode> Officials(DirectorySnapshot directory, Guid organId) =>
    [
        .. directory.UnitsOf(organId).Select(unit => new PickerNode(
            unit.Id, unit.Name, IsOfficial: false,
            Children: [.. directory.PostsIn(unit.Id).DistinctBy(post => post.OfficialId).Select(post => Person(directory, post))])),
    ];

    public static IReadOnlyList<PickerNode> Units(DirectorySnapshot directory, Guid organId) =>
        [.. directory.UnitsOf(organId).Select(unit => new PickerNode(unit.Id, unit.Name))];

    public static IReadOnlyList<PickerNode> Organs(DirectorySnapshot directory) => [.. directory.Children(parentId: null).Select(organ => Organ(directory, organ))];

    private static PickerNode Person(DirectorySnapshot directory, PostEntry post)
    {
        var official = directory.Official(post.OfficialId)!;
        return new PickerNode(official.Id, official.Name, official.Initials, post.Title);
    }

    private static PickerNode Organ(DirectorySnapshot directory, OrganEntry organ) => new(
        organ.Id, organ.FullName, Detail: organ.ShortName, Children: [.. directory.Children(organ.Id).Select(below => Organ(directory, below))]);
}
