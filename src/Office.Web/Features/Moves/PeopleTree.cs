using Office.Organization.Directory;
using Office.Web.Components;

namespace Office.Web.Features.Moves;

/// <summary>The officials of organs as the picker shows them: organ, units in order, officials by rank, who is absent.</summary>
internal static class PeopleTree
{
    /// <summary>The officials of one organ, by unit.</summary>
    public static IReadOnlyList<PickerNode> OfOrgan(DirectorySnapshot people, Guid organId, DateOnly today) =>
    [
        .. people.UnitsOf(organId)
            .Select(unit => new PickerNode(
                unit.Id, unit.Name, Children: [.. people.PostsIn(unit.Id).Select(post => Node(people, post, unit, today))], IsOfficial: false))
            .Where(unit => unit.Below.Count > 0),
    ];

    /// <summary>The officials of the own organ first, then those of every other organ that has any.</summary>
    public static IReadOnlyList<PickerNode> OfAll(DirectorySnapshot people, Guid ownOrganId, DateOnly today) =>
    [
        .. OfOrgan(people, ownOrganId, today),
        .. people.Organs.Where(organ => organ.Id != ownOrganId && people.IsStaffed(organ.Id)).Select(organ => new PickerNode(
            organ.Id, organ.ShortName, Children: OfOrgan(people, organ.Id, today), IsOfficial: false)),
    ];

    private static PickerNode Node(DirectorySnapshot people, PostEntry post, UnitEntry unit, DateOnly today)
    {
        var official = people.Official(post.OfficialId)!;
        var absent = official.AbsentUntil(today) is { } until ? DateText.ShortDay(until) : null;
        return new PickerNode(official.Id, official.Name, official.Initials, $"{unit.Name} {post.Title}", absent is null ? null : $"→ {absent}");
    }
}
