using System.Text.RegularExpressions;
using Office.Documents.Content;

namespace Office.Documents.Rules.Checks;

/// <summary>What a kind may speak of and how it begins and ends.</summary>
internal static partial class SubjectRules
{
    private const int Timeout = 1000;
    private const double AsGoodAsSame = 0.9;

    private static readonly (string Words, DocumentKind[] Kinds)[] s_closings =
    [
        ("特此通知", [DocumentKind.Notice]),
        ("特此通报", [DocumentKind.Bulletin]),
        ("特此报告", [DocumentKind.Report]),
        ("特此通告", [DocumentKind.PublicNotice]),
        ("特此公告", [DocumentKind.Announcement]),
        ("特此函告", [DocumentKind.Letter]),
        ("特此函复", [DocumentKind.Letter]),
        ("特此函达", [DocumentKind.Letter]),
        ("请函复", [DocumentKind.Letter]),
        ("此复", [DocumentKind.Reply, DocumentKind.Letter]),
        ("请批示", [DocumentKind.Request]),
        ("请审示", [DocumentKind.Request]),
    ];

    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new("R08", "rule.forwarded-unchanged", "条例第十五条（三）", Strength.Required, Gate.Passing) { Ask = ForwardedUnchanged },
        new("R09", "rule.request-several-matters", "条例第十五条（四）", Strength.Required, Gate.Passing) { Ask = SeveralMatters },
        new("R10", "draft.report-asks", "条例第十五条（四）", Strength.Required, Gate.Submission) { Ask = ReportAsks },
        new("R26", "rule.reply-without-request", "条例第八条（十二）", Strength.Required, Gate.Passing) { Ask = ReplyWithoutRequest },
        new("R29", "rule.minutes-without-decision", "条例第八条（十五）", Strength.Required, Gate.None) { Ask = MinutesWithoutDecision },
        new("R50", "draft.request-closing", "", Strength.Practice, Gate.None) { Ask = RequestClosing },
        new("R50", "rule.closing-of-another-kind", "", Strength.Practice, Gate.None) { Ask = ClosingOfAnotherKind },
        new("R51", "rule.reply-without-citation", "", Strength.Practice, Gate.None) { Ask = ReplyWithoutCitation },
        new("R51", "rule.number-before-title", "", Strength.Practice, Gate.None) { Ask = NumberBeforeTitle },
    ];

    private static IEnumerable<Hit> ForwardedUnchanged(DocumentUnderCheck document)
    {
        var own = string.Concat(document.Blocks.Select(block => block.Text));
        return document.Kind is DocumentKind.Request && document.Context.Matter.ForwardedText is { Length: > 0 } forwarded
            && !Leaning().IsMatch(own) && Likeness.Of(own, forwarded) >= AsGoodAsSame
            ? [new Hit(new Place(DocumentElement.Body))]
            : [];
    }

    // Two sentences that each ask for a decision on something else; the closing words ask for nothing new.
    private static IEnumerable<Hit> SeveralMatters(DocumentUnderCheck document)
    {
        if (document.Kind is not DocumentKind.Request)
        {
            return [];
        }

        var asked = document.Parts
            .SelectMany(part => Asked().Matches(part.Text).Select(match => (part.Place, match)))
            .Select(found => (At: At(found.Place, found.match), Matter: found.match.Groups["matter"].Value))
            .DistinctBy(found => found.Matter, StringComparer.Ordinal)
            .ToList();
        return asked.Count < 2
            ? []
            : [new Hit(asked[1].At, asked[0].Matter, asked[1].Matter)];
    }

    private static IEnumerable<Hit> ReportAsks(DocumentUnderCheck document) => document.Kind is not DocumentKind.Report
        ? []
        : document.Parts
            .Select(part => (part.Place, Match: AsksForDecision().Match(part.Text)))
            .Where(found => found.Match.Success)
            .Select(found => new Hit(At(found.Place, found.Match), found.Match.Value))
            .Take(1);

    private static Place At(Place line, Match match) => line with { Start = match.Index, Length = match.Length };

    private static IEnumerable<Hit> ReplyWithoutRequest(DocumentUnderCheck document) =>
        document.Kind is DocumentKind.Reply && document.Context.Matter.RepliesTo is null
            && !document.Blocks.Any(block => CitedRequest().IsMatch(block.Text))
            ? [new Hit(new Place(DocumentElement.Body, 0))]
            : [];

    private static IEnumerable<Hit> MinutesWithoutDecision(DocumentUnderCheck document) =>
        document is { Kind: DocumentKind.Minutes, Context.Matter.MeetingDecisions: 0 }
            ? document.Blocks
                .Where(block => block.Text.Contains("会议决定", StringComparison.Ordinal))
                .Select(block => new Hit(
                    new Place(DocumentElement.Body, block.Index, block.Text.IndexOf("会议决定", StringComparison.Ordinal), "会议决定".Length)))
            : [];

    private static IEnumerable<Hit> RequestClosing(DocumentUnderCheck document) =>
        document.Kind is DocumentKind.Request && document.Content.Body.Count > 0
            && !document.Content.Body.TakeLast(3).Any(block => RequestEnd().IsMatch(block.Text))
            ? [new Hit(new Place(DocumentElement.Body, document.Content.Body.Count - 1)) { Fix = new FindingFix(FixKind.AppendParagraph, "妥否，请批示。") }]
            : [];

    private static IEnumerable<Hit> ClosingOfAnotherKind(DocumentUnderCheck document)
    {
        var last = document.Blocks.LastOrDefault(block => block.Text.Trim().Length > 0);
        var found = last.Text is not { Length: <= 20 } line ? default : Array.Find(s_closings, closing => line.Contains(closing.Words, StringComparison.Ordinal));
        return found.Words is null || found.Kinds.Contains(document.Kind)
            ? []
            : [new Hit(
                new Place(DocumentElement.Body, last.Index, last.Text.IndexOf(found.Words, StringComparison.Ordinal), found.Words.Length),
                found.Words, KindNames.Of(document.Kind))];
    }

    private static IEnumerable<Hit> ReplyWithoutCitation(DocumentUnderCheck document) =>
        Answers(document) && document.Content.Body is [var first, ..] && !Citation().IsMatch(first.Text) && !NumberFirst().IsMatch(first.Text)
            ? [new Hit(new Place(DocumentElement.Body, 0))]
            : [];

    private static IEnumerable<Hit> NumberBeforeTitle(DocumentUnderCheck document) => document.Blocks
        .Select(block => (block.Index, Match: NumberFirst().Match(block.Text)))
        .Where(found => found.Match.Success)
        .Select(found => new Hit(Behind(found.Index, found.Match), found.Match.Value)
        {
            Fix = FindingFix.Replace($"{found.Match.Groups["title"].Value}（{found.Match.Groups["number"].Value}）"),
        });

    // From the number on: 你县 before it stays where it is.
    private static Place Behind(int block, Match match) => new(
        DocumentElement.Body, block, match.Groups["number"].Index, match.Index + match.Length - match.Groups["number"].Index);

    private static bool Answers(DocumentUnderCheck document) => document.Kind is DocumentKind.Reply
        || (document.Kind is DocumentKind.Letter && KindNames.WithoutEnd(document.Content.Title).EndsWith("复函", StringComparison.Ordinal));

    [GeneratedRegex(@"(我(局|委|厅|办|市|县|区|镇|乡|府|单位)(认为|意见|建议|拟|同意|研究)|倾向(性)?意见|建议同意|拟同意)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Leaning();

    [GeneratedRegex(@"(?<![申提报聘])(恳请|特请|请求|请)(?!示)(?:(市|县|区|省|镇|乡|贵)?\p{L}{0,8}?)(批准|审批|核准|批复|安排|解决|拨付|同意|增加|核拨|划拨)(?<matter>[^。；，、]{3,40})", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<![申提报])请(?!示)[^。；]{0,12}(批准|审批|批示|同意|予以支持)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex AsksForDecision();

    [GeneratedRegex(@"(请批示|请批准|请审批|请批复|请予批|请审示|请指示|请审议)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex RequestEnd();

    [GeneratedRegex(@"《[^》]{2,120}请示》", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex CitedRequest();

    [GeneratedRegex(@"《[^》]{2,120}》\s*（[^（）]{2,40}号）", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Citation();

    [GeneratedRegex(@"((你|我|贵)(省|市|县|区|镇|乡|局|委|厅|办)?|根据|按照|依据|[据按以])?(?<number>[\p{L}]{2,10}?〔\d{4}〕\d{1,5}号)(文)?(?<title>《[^》]{2,120}》)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex NumberFirst();
}
