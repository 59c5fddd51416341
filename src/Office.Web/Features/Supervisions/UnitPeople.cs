using Office.Organization.Directory;
using Office.Web.Components;

namespace Office.Web.Features.Supervisions;

/// <summary>Whom a matter can be given to: the organ's own units, and other organs through the tree.</summary>
internal static class UnitPeople
{
    public static IReadOnlyList<PickerNode> Roots(DirectorySnapshot directory, Guid organId) => directory.Organ(organId) is { } own
        ?
        [
            new PickerNode(own.Id, own.ShortName, IsOfficial: false, Children: [.. directory.UnitsOf(organId).Select(unit => new PickerNode(unit.Id, unit.Name, Detail: own.ShortName))]),
            .. directory.Children(own.ParentId).Where(organ => organ.Id != organId).Select(organ => Organ(directory, organ)),
            .. directory.Children(organId).Select(organ => Organ(directory, organ)),
        ]
        : [];

    public static PickerNode? Node(DirectorySnapshot directory, Guid id) => directory.Unit(id) is { } unit
        ? new PickerNode(unit.Id, unit.Name, Detail: directory.Organ(unit.OrganId)?.ShortName)
        : directory.Organ(id) is { } organ ? new PickerNode(organ.Id, organ.ShortName) : null;

    /// <summary>The leaders who may approve and re-read, by rank.</summary>
    public static IReadOnlyList<Choice<Guid?>> Leaders(DirectorySnapshot directory, Guid organId) =>
    [
        .. directory.ByDuty(organId, Duty.Leader).Concat(directory.ByDuty(organId, Duty.DeputyLeader)).DistinctBy(post => post.Id)
            .Select(post => new Choice<Guid?>(post.Id, $"{directory.Official(post.OfficialId)?.Name} {post.Title}")),
    ];

    private static PickerNode Organ(DirectorySnapshot directory, OrganEntry organ) => new(
        organ.Id, organ.ShortName, Detail: organ.FullName, Children: [.. directory.Children(organ.Id).Select(below => Organ(directory, below))]);
}
