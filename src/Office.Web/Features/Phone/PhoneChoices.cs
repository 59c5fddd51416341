using Office.Documents.BusinessForms.Designs;
using Office.Organization.Directory;

namespace Office.Web.Features.Phone;

/// <summary>People, units or organs as a select of the phone offers them, those of a unit together.</summary>
/// <param name="Label">The unit; null of a plain list.</param>
/// <param name="Options">Id and name.</param>
internal sealed record PhoneChoices(string? Label, IReadOnlyList<(string Value, string Text)> Options)
{
    public static IEnumerable<PhoneChoices> Of(FieldKind kind, DirectorySnapshot people, Guid organId) => kind switch
    {
        FieldKind.Official => people.UnitsOf(organId).Select(unit => new PhoneChoices(unit.Name, Officials(people, unit))).Where(unit => unit.Options.Count > 0),
        FieldKind.Unit => [new(null, [.. people.UnitsOf(organId).Select(unit => (unit.Id.ToString("D"), unit.Name))])],
        _ => [new(null, [.. people.Organs.Select(organ => (organ.Id.ToString("D"), organ.ShortName))])],
    };

    private static IReadOnlyList<(string Value, string Text)> Officials(DirectorySnapshot people, UnitEntry unit) =>
    [
        .. people.PostsIn(unit.Id).DistinctBy(post => post.OfficialId)
            .Select(post => (post.OfficialId.ToString("D"), $"{people.Official(post.OfficialId)?.Name} {post.Title}")),
    ];
}
