using Office.Documents.Content;
using Office.Documents.Rules.Checks;

namespace Office.Documents.Rules;

/// <summary>
/// The rules of official documents (《党政机关公文处理工作条例》, GB/T 9704-2012) as data, and the pure function that asks them.
/// </summary>
public static class DocumentRules
{
    /// <summary>Every rule that can speak.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        .. TitleRules.All, .. RecipientRules.All, .. DirectionRules.All, .. SubjectRules.All, .. IssuerRules.All,
        .. AttachmentRules.All, .. ImprintRules.All, .. HandlingRules.All, .. IncomingRules.All,
    ];

    private static readonly DocumentRule[] s_handlingGates = [.. HandlingRules.All.Where(rule => rule.Gate is not Gate.None)];

    private static readonly DocumentRule[] s_textGates = [.. All.Except(HandlingRules.All).Where(rule => rule.Gate is not Gate.None)];

    /// <summary>The lines of the list that only permit.</summary>
    public static IReadOnlyList<PermittedCase> Permitted { get; } =
    [
        new("R06", "条例第十五条（一）", "R05"),
        new("R17", "条例第十六条（二）", "R16"),
        new("R18", "条例第十六条（二）", "R16"),
        new("R19", "条例第十六条（三）", "R16"),
    ];

    /// <summary>Reads a document as the office's reviewer would and says what is not in order.</summary>
    /// <param name="content">The text.</param>
    /// <param name="context">What is known beside the text; a rule whose facts are unknown is silent.</param>
    /// <returns>What to mend, what holds back first; empty when nothing is to be said.</returns>
    public static IReadOnlyList<Finding> Check(DocumentContent content, RuleContext context) => Ask(All, content, context);

    /// <summary>The same, of the rules only that hold a document back.</summary>
    internal static IReadOnlyList<Finding> HoldingBack(DocumentContent content, RuleContext context) =>
        Ask([.. s_textGates, .. s_handlingGates], content, context);

    /// <summary>Of these the ones about the text itself: they say the same as long as text, files and organs are the same.</summary>
    internal static IReadOnlyList<Finding> HoldingBackText(DocumentContent content, RuleContext context) =>
        Ask(s_textGates, content, context);

    /// <summary>Of these the ones about what was done with it, which need its kind and its recipients only.</summary>
    internal static IReadOnlyList<Finding> HoldingBackHandling(DocumentContent content, RuleContext context) =>
        Ask(s_handlingGates, content, context);

    internal static IReadOnlyList<Finding> Ask(IEnumerable<DocumentRule> rules, DocumentContent content, RuleContext context)
    {
        var document = new DocumentUnderCheck(content, context);
        return
        [
            .. rules.SelectMany(rule => rule.Ask(document).Select(hit => Of(rule, hit)))
                .OrderByDescending(finding => finding.Blocks)
                .ThenByDescending(finding => finding.Obligatory)
                .ThenBy(finding => finding.Strength),
        ];
    }

    private static Finding Of(DocumentRule rule, Hit hit) =>
        new(rule.Code, rule.Clause, rule.Strength, rule.Gate is Gate.Submission, hit.Arguments)
        {
            Rule = rule.Id,
            Obligatory = rule.Gate is not Gate.None,
            Place = hit.Place,
            Fix = hit.Fix,
        };
}
