using System.Text.RegularExpressions;
using Office.Documents.Content;

namespace Office.Documents.Rules.Drafting;

/// <summary>The checks of a draft. Clauses: 条例 is 中办发〔2012〕14号, 国标 is GB/T 9704-2012.</summary>
internal static partial class DraftRules
{
    private const int LongestTitle = 200;
    private const int Timeout = 1000;

    /// <summary>Kinds that speak to everybody or record a meeting, and so are usually addressed to nobody.</summary>
    private static readonly HashSet<DocumentKind> s_unaddressed =
    [
        DocumentKind.Announcement, DocumentKind.PublicNotice, DocumentKind.Communique, DocumentKind.Resolution,
        DocumentKind.Decision, DocumentKind.Order, DocumentKind.Minutes,
    ];

    private static readonly string[] s_notKinds = ["规划", "方案", "计划", "总结", "办法", "细则", "要点"];

    public static IReadOnlyList<DraftRule> All { get; } =
    [
        new("draft.secrecy", "条例第二十六条", Strength.Required, Blocks: true, Secrecy),
        new("draft.title-missing", "条例第九条（七）", Strength.Required, Blocks: true, d => When(d.Content.Title.Length == 0)),
        new("draft.title-too-long", "", Strength.Practice, Blocks: true, d => When(d.Content.Title.Length > LongestTitle, LongestTitle)),
        new("draft.not-a-kind", "条例第八条", Strength.Required, Blocks: true, NotAKind),
        new("draft.title-kind", "条例第九条（七）", Strength.Required, Blocks: true, TitleKind),
        new("draft.title-without-matter", "条例第九条（七）", Strength.Required, Blocks: false, TitleWithoutMatter),
        new("draft.title-punctuation", "", Strength.Practice, Blocks: false, TitlePunctuation),
        new("draft.body-missing", "条例第九条（九）", Strength.Required, Blocks: true, d => When(d.Content.Body.All(block => block.Text.Trim().Length == 0))),
        new("draft.recipients-missing", "条例第九条（八）", Strength.General, Blocks: false, RecipientsMissing),

        // The article says 原则上; that a request with two addressees is held back is this product's choice.
        new("draft.request-one-recipient", "条例第十五条（一）", Strength.General, Blocks: true, RequestToSeveral),
        new("draft.recipient-is-person", "条例第十五条（五）", Strength.Required, Blocks: false, RecipientIsPerson),
        new("draft.copy-repeats-main", "", Strength.Practice, Blocks: false, CopyRepeatsMain),
        new("draft.report-asks", "条例第十五条（四）", Strength.Required, Blocks: true, ReportAsks),
        new("draft.request-closing", "", Strength.Practice, Blocks: false, RequestClosing),
        new("draft.heading-order", "国标7.3.3", Strength.General, Blocks: false, HeadingOrder),
        new("draft.attachments-differ", "国标7.3.7", Strength.Required, Blocks: true, AttachmentsDiffer),
        new("draft.attachment-punctuation", "国标7.3.4", Strength.Required, Blocks: false, AttachmentPunctuation),
    ];

    private static object[]? When(bool offends, params object[] arguments) => offends ? arguments : null;

    private static object[]? First(IEnumerable<string?> offenders) =>
        offenders.FirstOrDefault(offender => offender is not null) is { } found ? [found] : null;

    private static object[]? Secrecy(DraftUnderCheck draft) => First(draft.Texts.Select(SecrecyMarking.In));

    private static object[]? NotAKind(DraftUnderCheck draft)
    {
        var bare = KindNames.WithoutEnd(draft.Content.Title);
        return KindNames.EndOf(bare) is null ? First(s_notKinds.Where(word => bare.EndsWith(word, StringComparison.Ordinal))) : null;
    }

    private static object[]? TitleKind(DraftUnderCheck draft) => When(
        draft.Content.Title.Length > 0 && NotAKind(draft) is null && KindNames.EndOf(draft.Content.Title) != draft.Content.Kind,
        KindNames.Of(draft.Content.Kind));

    private static object[]? TitleWithoutMatter(DraftUnderCheck draft) => When(
        draft.Content.Kind is not (DocumentKind.Minutes or DocumentKind.Order or DocumentKind.Resolution
            or DocumentKind.Communique or DocumentKind.Announcement or DocumentKind.PublicNotice)
        && draft.Content.Title.Length > 0 && !draft.Content.Title.Contains("关于", StringComparison.Ordinal)
        && KindNames.EndOf(draft.Content.Title) is not null
        && !MattersAfterVerb().IsMatch(draft.Content.Title));

    private static object[]? TitlePunctuation(DraftUnderCheck draft) => When(
        draft.Content.Title.Length > 0 && "。，；：！？、.,;:!?".Contains(draft.Content.Title[^1], StringComparison.Ordinal));

    private static object[]? RecipientsMissing(DraftUnderCheck draft) => When(
        draft.Content.MainRecipients.Count == 0 && !s_unaddressed.Contains(draft.Content.Kind), KindNames.Of(draft.Content.Kind));

    private static object[]? RequestToSeveral(DraftUnderCheck draft) => When(
        draft.Content.Kind == DocumentKind.Request && draft.Content.MainRecipients.Count > 1, draft.Content.MainRecipients.Count);

    private static object[]? RecipientIsPerson(DraftUnderCheck draft) =>
        First(draft.Content.MainRecipients.Where(recipient => PersonTitle().IsMatch(recipient)));

    private static object[]? CopyRepeatsMain(DraftUnderCheck draft) =>
        First(draft.Content.CopyRecipients.Intersect(draft.Content.MainRecipients, StringComparer.Ordinal));

    private static object[]? ReportAsks(DraftUnderCheck draft) => draft.Content.Kind != DocumentKind.Report ? null
        : First(draft.Content.Body.Select(block => AsksForDecision().Match(block.Text)).Select(match => match.Success ? match.Value : null));

    private static object[]? RequestClosing(DraftUnderCheck draft) => When(
        draft.Content.Kind == DocumentKind.Request && draft.Content.Body.Count > 0
        && !draft.Content.Body.TakeLast(3).Any(block => RequestEnd().IsMatch(block.Text)));

    private static object[]? HeadingOrder(DraftUnderCheck draft)
    {
        var last = 0;
        foreach (var heading in draft.Content.Body.OfType<Heading>())
        {
            // 一、 may be followed by 1. where there are only two levels.
            if (heading.Level > last + 1 && !(last == 1 && heading.Level == 3))
            {
                return [heading.Text];
            }

            last = heading.Level;
        }

        return null;
    }

    private static object[]? AttachmentsDiffer(DraftUnderCheck draft)
    {
        var listed = draft.Content.Attachments.Select(Plain).ToList();
        var files = draft.Files.Select(file => Plain(Path.GetFileNameWithoutExtension(file))).ToList();
        return When(!listed.SequenceEqual(files, StringComparer.Ordinal), listed.Count, files.Count);
    }

    private static object[]? AttachmentPunctuation(DraftUnderCheck draft) => First(
        draft.Content.Attachments.Where(name => name.Length > 0 && "。；;，,".Contains(name[^1], StringComparison.Ordinal)));

    /// <summary>A name without book marks, end punctuation, spaces and the number that a file often bears (附件1：).</summary>
    private static string Plain(string name) =>
        string.Concat(FileNumber().Replace(name, "").Where(letter => !char.IsWhiteSpace(letter) && letter is not ('《' or '》')))
            .TrimEnd('。', '；', ';', '，', ',');

    [GeneratedRegex(@"^\s*(附件\s*\d{0,2}\s*[：:.．、_\-]?|\d{1,2}\s*[.．、_]\s*(?!\d))\s*", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex FileNumber();

    [GeneratedRegex(@"(印发|转发|批转|同意|表彰)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex MattersAfterVerb();

    [GeneratedRegex(@"^\p{L}{0,6}(省长|市长|县长|区长|镇长|乡长|书记|主任|局长|厅长|秘书长|同志)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex PersonTitle();

    [GeneratedRegex(@"(?<![申提报])请(?!示)[^。；]{0,12}(批准|审批|批示|同意|予以支持)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex AsksForDecision();

    [GeneratedRegex(@"(请批示|请批准|请审批|请批复|请予批|请审示|请指示|请审议)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex RequestEnd();
}
