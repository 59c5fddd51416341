using Office.Documents.Content;
using Office.Documents.Rechecks;

namespace Office.Documents.Rules.Checks;

/// <summary>拟制 and 发文办理: review, countersignature, 签发 and what follows (条例 articles 16–25).</summary>
internal static class HandlingRules
{
    private static readonly TextWeigher s_weigher = new(Whitelist.Standing, []);

    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new("R20", "rule.countersign-open", "条例第十六条（四）", Strength.Required, Gate.Passing) { Ask = CountersignOpen },
        new("R36", "rule.signer-not-head", "条例第二十二条", Strength.Required, Gate.Passing) { Ask = SignerNotHead },
        new("R37", "rule.issue-record-incomplete", "条例第二十二条", Strength.Required, Gate.Passing) { Ask = IssueRecordIncomplete },
        new("R38", "rule.issue-before-review", "条例第二十条", Strength.Required, Gate.Passing) { Ask = IssueBeforeReview },
        new("R39", "rule.text-changed-after-issue", "条例第二十五条（一）", Strength.Required, Gate.Passing) { Ask = d => Changed(d, typographic: false) },
        new("R39", "rule.text-touched-after-issue", "条例第二十五条（一）", Strength.General, Gate.None) { Ask = d => Changed(d, typographic: true) },
        new("R40", "rule.return-without-reason", "条例第二十一条", Strength.Required, Gate.Passing) { Ask = ReturnWithoutReason },
    ];

    private static IEnumerable<Hit> CountersignOpen(DocumentUnderCheck document) => document.Stage < Stage.Issue
        ? []
        : document.Context.Handling.Countersigns
            .Where(asked => asked.Agreed is not true)
            .Select(asked => new Hit(Place.Document, asked.Name));

    private static IEnumerable<Hit> SignerNotHead(DocumentUnderCheck document) =>
        document.Stage >= Stage.Review && document.Context.Handling.SignerIsHead is false
            && (document.IsUpward || document.Context.Matter.Major is true)
            ? [new Hit(new Place(DocumentElement.Signer))]
            : [];

    private static IEnumerable<Hit> IssueRecordIncomplete(DocumentUnderCheck document) =>
        document.Context.Handling.Issued is { } issued && (issued.Name.Trim().Length == 0 || issued.On is null)
            ? [new Hit(Place.Document)]
            : [];

    private static IEnumerable<Hit> IssueBeforeReview(DocumentUnderCheck document) =>
        document.Stage >= Stage.Issue && document.Context.Handling.Reviewed is false ? [new Hit(Place.Document)] : [];

    private static IEnumerable<Hit> Changed(DocumentUnderCheck document, bool typographic)
    {
        if (document.Context.Handling.SignedText is not { } signed)
        {
            return [];
        }

        var (before, after) = (Whole(signed), Whole(document.Content));
        // Weighed by the list by which 签发-lock weighs; the organ's own wrong words are asked there, before the signer is.
        return s_weigher.Weigh(before, after) is { } weight && (weight is not ChangeClass.Substance) == typographic
            ? [new Hit(new Place(DocumentElement.Body))]
            : [];
    }

    private static IEnumerable<Hit> ReturnWithoutReason(DocumentUnderCheck document) =>
        document.Context.Handling.ReturnReasons.Any(string.IsNullOrWhiteSpace) ? [new Hit(Place.Document)] : [];

    private static string Whole(DocumentContent content) => string.Join('\n',
        [
            $"{content.Kind} {content.Urgency}", content.Title, string.Join('、', content.MainRecipients),
            .. content.Body.SelectMany(block => block.AllTexts()), .. content.Attachments, content.Remark ?? "",
            string.Join('、', content.CopyRecipients), string.Join('、', content.Signers),
        ]);
}
