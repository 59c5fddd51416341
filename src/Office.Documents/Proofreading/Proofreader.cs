using Office.Documents.Content;
using Office.Documents.Proofreading.Checks;
using Office.Documents.Rules;

namespace Office.Documents.Proofreading;

/// <summary>
/// 错情检查: looks for slips as a careful proofreader would. Everything it says is a suspicion for a person to decide; nothing
/// it says is a rule and nothing holds a document back.
/// </summary>
public static class Proofreader
{
    /// <summary>Every check, as data.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        .. Described(LeaderChecks.All), .. Described(CitationChecks.All), .. Described(DateChecks.All),
        .. Described(SumChecks.All), .. Described(AttachmentChecks.All), .. Described(MarkChecks.All),
        .. Described(NumberingChecks.All), .. Described(WordChecks.All),
    ];

    /// <summary>The suspicions, in the order of the text.</summary>
    public static IReadOnlyList<Finding> Check(DocumentContent content, ProofContext context)
    {
        var text = new ProofText(content, context);
        return
        [
            .. ((ProofCheck[])
                [
                    .. LeaderChecks.All, .. CitationChecks.All, .. DateChecks.All, .. SumChecks.All, .. AttachmentChecks.All,
                    .. MarkChecks.All, .. NumberingChecks.All, .. WordChecks.All,
                ])
                .SelectMany(check => check.Ask(text).Select(hit => new Finding(
                    check.Code, "", Strength.Suspected, Blocks: false, hit.Arguments)
                {
                    Rule = check.Id,
                    Place = hit.Place,
                    Fix = hit.Fix,
                }))
                .OrderBy(finding => finding.Place.Element).ThenBy(finding => finding.Place.Index).ThenBy(finding => finding.Place.Start),
        ];
    }

    /// <summary>The document numbers that a text cites, to be looked up before it is checked.</summary>
    public static IReadOnlyList<string> NumbersIn(DocumentContent content) => CitationChecks.NumbersIn(new ProofText(content, ProofContext.None));

    private static IEnumerable<DocumentRule> Described(IEnumerable<ProofCheck> checks) =>
        checks.Select(check => new DocumentRule(check.Id, check.Code, "", Strength.Suspected, Gate.None));
}
