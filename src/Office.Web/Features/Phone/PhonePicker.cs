using Office.Organization.Directory;

namespace Office.Web.Features.Phone;

/// <summary>The people of one organ as the phone's picker lists them; everybody else is found by name.</summary>
internal static class PhonePicker
{
    public static IReadOnlyList<PhoneUnit> OfOrgan(DirectorySnapshot people, Guid organId, Guid except) =>
    [
        .. people.UnitsOf(organId)
            .Select(unit => new PhoneUnit(unit.Name, [.. people.PostsIn(unit.Id)
                .Where(post => post.OfficialId != except)
                .Select(post => PersonOf(people, post)).OfType<PhonePerson>()]))
            .Where(unit => unit.People.Count > 0),
    ];

    /// <summary>Where somebody works and as what.</summary>
    public static string DetailOf(DirectorySnapshot people, PostEntry post) =>
        $"{people.Organ(post.OrganId)?.ShortName} {people.Unit(post.UnitId)?.Name} {post.Title}";

    private static PhonePerson? PersonOf(DirectorySnapshot people, PostEntry post) =>
        people.Official(post.OfficialId) is { } official ? new(official.Id, official.Name, official.Initials, post.Title) : null;
}
