using Microsoft.Extensions.Localization;
using Office.Documents.AddressBooks;
using Office.Documents.Circulations;
using Office.Organization.Directory;
using Office.Web.Components;

namespace Office.Web.Features.Circulations;

/// <summary>Whom a circulation can go to: saved groups, whole units, and people, the own organ first.</summary>
internal sealed class ReaderTree(DirectorySnapshot people, Guid organId, IReadOnlyList<AddressGroup> groups, IStringLocalizer<CirculationTexts> texts)
{
    public IReadOnlyList<PickerNode> Roots()
    {
        var saved = groups.Select(group => new PickerNode(group.Id, group.Name, Detail: texts["group-of", Count(group.Members)])).ToArray();
        var own = people.UnitsOf(organId).Select(Unit).OfType<PickerNode>();
        var others = people.Organs.Where(organ => organ.Id != organId && people.IsStaffed(organ.Id)).Select(organ => new PickerNode(
            organ.Id, organ.ShortName, Children: [.. people.UnitsOf(organ.Id).Select(Unit).OfType<PickerNode>()], IsOfficial: false));
        return saved.Length == 0
            ? [.. own, .. others]
            : [new PickerNode(Guid.Empty, texts["groups"], Children: saved, IsOfficial: false), .. own, .. others];
    }

    /// <summary>The ids to send: a group is its members.</summary>
    public IReadOnlyList<Guid> Ids(IEnumerable<PickerNode> chosen) =>
        [.. chosen.SelectMany(node => groups.FirstOrDefault(group => group.Id == node.Id)?.Members.Where(IsThere) ?? [node.Id])];

    /// <summary>How many officials that comes to.</summary>
    public int Count(IReadOnlyList<Guid> ids) => Audience.Resolve(people, [.. ids.Where(IsThere)])?.Count ?? 0;

    // Who has left since is no member any more.
    private bool IsThere(Guid id) => people.Official(id) is not null || people.Post(id) is not null || people.Unit(id) is not null || people.Organ(id) is not null;

    private PickerNode? Unit(UnitEntry unit)
    {
        var posts = people.PostsIn(unit.Id);
        if (posts.Count == 0)
        {
            return null;
        }

        var all = posts.Select(post => post.OfficialId).Distinct().Count();
        return new PickerNode(
            Beside(unit.Id),
            unit.Name,
            Children:
            [
                new PickerNode(unit.Id, texts["whole-unit", unit.Name], Detail: texts["group-of", all]),
                .. posts.DistinctBy(post => post.OfficialId).Select(post => Person(people, unit, post)),
            ],
            IsOfficial: false);
    }

    // The row that opens a unit is another than the one that chooses all of it.
    private static Guid Beside(Guid id)
    {
        var bytes = id.ToByteArray();
        bytes[^1] ^= byte.MaxValue;
        return new Guid(bytes);
    }

    private static PickerNode Person(DirectorySnapshot people, UnitEntry unit, PostEntry post)
    {
        var official = people.Official(post.OfficialId)!;
        return new PickerNode(official.Id, official.Name, official.Initials, $"{unit.Name} {post.Title}");
    }
}
