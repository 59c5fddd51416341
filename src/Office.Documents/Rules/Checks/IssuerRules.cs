using Office.Documents.Content;
using Office.Documents.Rules.Facts;

namespace Office.Documents.Rules.Checks;

/// <summary>Who may issue what, alone and together.</summary>
internal static class IssuerRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new("R12", "rule.issuer-is-person", "条例第十五条（五）", Strength.Required, Gate.Passing) { Ask = IssuerIsPerson },
        new("R22", "rule.joint-levels", "条例第十七条", Strength.Required, Gate.Passing) { Ask = JointLevels },
        new("R23", "rule.joint-one-sided", "条例第十七条", Strength.Required, Gate.Passing) { Ask = JointOneSided },
        new("R24", "rule.internal-unit-outward", "条例第十七条", Strength.Required, Gate.Passing) { Ask = InternalUnitOutward },
        new("R27", "rule.bill-from-or-to-others", "条例第八条（十三）", Strength.Required, Gate.Passing) { Ask = BillFromOrToOthers },
        new("R28", "rule.order-issuer", "条例第八条（三）", Strength.Required, Gate.Passing) { Ask = OrderIssuer },
        new("R30", "rule.joint-number-prefix", "条例第九条（五）", Strength.Required, Gate.Passing) { Ask = JointNumberPrefix },
    ];

    private static IEnumerable<Hit> IssuerIsPerson(DocumentUnderCheck document) =>
        document is { IsUpward: true, Issuer.Class: OrganClass.Person } ? [new Hit(Place.Title, document.Issuer.Name)] : [];

    private static IEnumerable<Hit> JointLevels(DocumentUnderCheck document) => document.Context.JointIssuers
        .Where(other => other.Level is { } level && document.Issuer.Level is { } own && level != own)
        .Select(other => new Hit(new Place(DocumentElement.Seal), document.Issuer.Name, other.Name));

    private static IEnumerable<Hit> JointOneSided(DocumentUnderCheck document)
    {
        var classes = document.Context.JointIssuers.Select(other => other.Class).Append(document.Issuer.Class).ToHashSet();
        return document.Context.Matter.SingleSided && classes.IsSupersetOf([OrganClass.Party, OrganClass.Government])
            ? [new Hit(new Place(DocumentElement.Seal))]
            : [];
    }

    private static IEnumerable<Hit> InternalUnitOutward(DocumentUnderCheck document) => document.Issuer.Class is OrganClass.InternalUnit
        ? document.Main.Index()
            .Where(entry => entry.Item.Standing is not OrganStanding.Own && entry.Item.Class is not OrganClass.InternalUnit)
            .Select(entry => new Hit(new Place(DocumentElement.MainRecipient, entry.Index), document.Issuer.Name, entry.Item.PrintedName))
            .Take(1)
        : [];

    private static IEnumerable<Hit> BillFromOrToOthers(DocumentUnderCheck document)
    {
        if (document.Kind is not DocumentKind.Bill)
        {
            return [];
        }

        var fromOthers = document.Issuer.Class is not (OrganClass.Government or OrganClass.Unknown);
        var toOthers = document.Main.Any(recipient => recipient.Class is not (OrganClass.Congress or OrganClass.Unknown));
        return fromOthers || toOthers ? [new Hit(fromOthers ? Place.Title : new Place(DocumentElement.MainRecipient, 0))] : [];
    }

    // Orders are for those to whom a law gives them: governments here; committees, sections and offices never.
    private static IEnumerable<Hit> OrderIssuer(DocumentUnderCheck document) =>
        document.Kind is DocumentKind.Order
            && document.Issuer.Class is OrganClass.Department or OrganClass.InternalUnit or OrganClass.Office or OrganClass.Person
            ? [new Hit(Place.Title, document.Issuer.Name)]
            : [];

    private static IEnumerable<Hit> JointNumberPrefix(DocumentUnderCheck document) =>
        document is { IsJoint: true, Issuer.Prefixes.Count: > 0, Context.Imprint.Number: { } number }
            && !document.Issuer.Prefixes.Any(prefix => number.StartsWith(prefix + "〔", StringComparison.Ordinal))
            ? [new Hit(new Place(DocumentElement.Number), number, document.Issuer.Name)]
            : [];
}
