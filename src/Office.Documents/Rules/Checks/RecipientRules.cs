using Office.Documents.Content;
using Office.Documents.Rules.Facts;

namespace Office.Documents.Rules.Checks;

/// <summary>主送 and 抄送: how many, who, and that nobody is named twice.</summary>
internal static class RecipientRules
{
    /// <summary>Kinds that speak to everybody or record a meeting, and so are usually addressed to nobody.</summary>
    private static readonly HashSet<DocumentKind> s_unaddressed =
    [
        DocumentKind.Announcement, DocumentKind.PublicNotice, DocumentKind.Communique, DocumentKind.Resolution,
        DocumentKind.Decision, DocumentKind.Order, DocumentKind.Minutes,
    ];

    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new("", "draft.recipients-missing", "条例第九条（八）", Strength.General, Gate.None) { Ask = Missing },

        // The article says 原则上; that a request with two addressees is held back is this product's choice.
        new("R04", "draft.request-one-recipient", "条例第十五条（一）", Strength.General, Gate.Submission) { Ask = RequestToSeveral },
        new("R04", "rule.upward-several-recipients", "条例第十五条（一）", Strength.General, Gate.None) { Ask = UpwardToSeveral },
        new("R11", "draft.recipient-is-person", "条例第十五条（五）", Strength.Required, Gate.Passing) { Ask = RecipientIsPerson },
        new("R13", "rule.dual-leadership-up", "条例第十五条（六）", Strength.Required, Gate.None) { Ask = DualLeadershipUp },
        new("R21", "rule.dual-leadership-down", "条例第十六条（五）", Strength.General, Gate.None) { Ask = DualLeadershipDown },
        new("R47", "rule.recipient-unlisted", "条例第九条（八）", Strength.Required, Gate.None) { Ask = Unlisted },
        new("R48", "draft.copy-repeats-main", "条例第九条（十六）", Strength.Practice, Gate.None) { Ask = CopyRepeatsMain },
    ];

    private static IEnumerable<Hit> Missing(DocumentUnderCheck document) =>
        document.Main.Count == 0 && !s_unaddressed.Contains(document.Kind)
            ? [new Hit(new Place(DocumentElement.MainRecipient), KindNames.Of(document.Kind))]
            : [];

    private static IEnumerable<Hit> RequestToSeveral(DocumentUnderCheck document) =>
        document.Kind is DocumentKind.Request && document.Main.Count > 1
            ? [new Hit(new Place(DocumentElement.MainRecipient, 1), document.Main.Count)]
            : [];

    private static IEnumerable<Hit> UpwardToSeveral(DocumentUnderCheck document) =>
        document.IsUpward && document.Kind is not DocumentKind.Request && document.Main.Count > 1
            ? [new Hit(new Place(DocumentElement.MainRecipient, 1), document.Main.Count)]
            : [];

    private static IEnumerable<Hit> RecipientIsPerson(DocumentUnderCheck document) => document.Context.Matter.AssignedDirectly
        ? []
        : document.Main.Index()
            .Where(entry => OrganNames.IsPerson(entry.Item.PrintedName))
            .Select(entry => new Hit(new Place(DocumentElement.MainRecipient, entry.Index), entry.Item.PrintedName));

    private static IEnumerable<Hit> DualLeadershipUp(DocumentUnderCheck document)
    {
        var superiors = document.Issuer.DualSuperiors;
        return document.IsUpward && superiors.Any(name => document.Content.MainRecipients.Contains(name, StringComparer.Ordinal))
            ? superiors
                .Where(name => !document.Content.MainRecipients.Contains(name, StringComparer.Ordinal) && !document.IsCopied([name]))
                .Select(name => new Hit(new Place(DocumentElement.CopyRecipient), name))
            : [];
    }

    private static IEnumerable<Hit> DualLeadershipDown(DocumentUnderCheck document) => document.Main.Index()
        .Where(entry => entry.Item.Standing is OrganStanding.Subordinate)
        .SelectMany(entry => entry.Item.OtherSuperiors
            .Where(name => !document.IsCopied([name]))
            .Select(name => new Hit(new Place(DocumentElement.MainRecipient, entry.Index), entry.Item.PrintedName, name)));

    private static IEnumerable<Hit> Unlisted(DocumentUnderCheck document) =>
    [
        .. document.Main.Index().Where(entry => entry.Item.Listed is false)
            .Select(entry => new Hit(new Place(DocumentElement.MainRecipient, entry.Index), entry.Item.PrintedName)),
        .. document.Copy.Index().Where(entry => entry.Item.Listed is false)
            .Select(entry => new Hit(new Place(DocumentElement.CopyRecipient, entry.Index), entry.Item.PrintedName)),
    ];

    private static IEnumerable<Hit> CopyRepeatsMain(DocumentUnderCheck document) => document.Content.CopyRecipients.Index()
        .Where(entry => document.Content.MainRecipients.Contains(entry.Item, StringComparer.Ordinal))
        .Select(entry => new Hit(new Place(DocumentElement.CopyRecipient, entry.Index), entry.Item) { Fix = FindingFix.Remove });
}
