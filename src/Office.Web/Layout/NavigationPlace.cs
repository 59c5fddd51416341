using Office.Organization.Directory;
using Office.Organization.Grants;

namespace Office.Web.Layout;

/// <summary>A place in the navigation. Only a feature that is there registers one, so nothing leads nowhere.</summary>
/// <param name="Href">The page, without a leading slash; empty for the home page.</param>
/// <param name="Icon">A name of wwwroot/icons/icons.txt.</param>
/// <param name="TextKey">A key of Resources/Layout/Navigation: the word beside the icon.</param>
/// <param name="Order">Smaller stands higher; hundreds separate the groups at the desk.</param>
/// <param name="OnPhone">Whether it stands in the phone's bottom bar (at most four fit); the others are in its last entry.</param>
/// <param name="Badge">A component that renders a live <c>Badge</c>, or null.</param>
/// <param name="Needs">Any one of these rights in the own organ shows it; null shows it to everybody.</param>
/// <param name="Serves">Shown to whoever holds a post with one of these duties; null does not ask.</param>
public sealed record NavigationPlace(
    string Href, string Icon, string TextKey, int Order, bool OnPhone = false, Type? Badge = null,
    IReadOnlyList<Relation>? Needs = null, IReadOnlyList<Duty>? Serves = null);
