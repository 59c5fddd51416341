using System.Text.RegularExpressions;
using Office.Documents.Content;

namespace Office.Documents.Rules.Checks;

/// <summary>标题, headings and what a document must have at all.</summary>
internal static partial class TitleRules
{
    private const int LongestTitle = 200;
    private const int Timeout = 1000;

    private static readonly string[] s_notKinds = ["规划", "方案", "计划", "总结", "办法", "细则", "要点"];

    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new("", "draft.secrecy", "条例第二十六条", Strength.Required, Gate.Submission) { Ask = Secrecy },
        new("", "draft.title-missing", "条例第九条（七）", Strength.Required, Gate.Submission) { Ask = d => When(d.Content.Title.Length == 0) },
        new("", "draft.title-too-long", "", Strength.Practice, Gate.Submission) { Ask = d => When(d.Content.Title.Length > LongestTitle, LongestTitle) },
        new("R01", "draft.not-a-kind", "条例第八条", Strength.Required, Gate.Submission) { Ask = NotAKind },
        new("R02", "draft.title-kind", "条例第九条（七）", Strength.Required, Gate.Submission) { Ask = TitleKind },
        new("R02", "draft.title-without-matter", "条例第九条（七）", Strength.Required, Gate.None) { Ask = WithoutMatter },
        new("", "draft.title-punctuation", "", Strength.Practice, Gate.None) { Ask = Punctuation },
        new("", "draft.body-missing", "条例第九条（九）", Strength.Required, Gate.Submission) { Ask = BodyMissing },
        new("", "draft.heading-order", "国标7.3.3", Strength.General, Gate.None) { Ask = HeadingOrder },
    ];

    private static Hit[] When(bool offends, params object[] arguments) => offends ? [new Hit(Place.Title, arguments)] : [];

    private static IEnumerable<Hit> Secrecy(DocumentUnderCheck document) => document.Texts
        .Select(text => (text.Place, Marking: SecrecyMarking.In(text.Text)))
        .Where(found => found.Marking is not null)
        .Select(found => new Hit(found.Place, found.Marking!))
        .Take(1);

    private static IEnumerable<Hit> NotAKind(DocumentUnderCheck document)
    {
        var bare = KindNames.WithoutEnd(document.Content.Title);
        return KindNames.EndOf(bare) is null && Array.Find(s_notKinds, word => bare.EndsWith(word, StringComparison.Ordinal)) is { } word
            ? [new Hit(new Place(DocumentElement.Title, Start: bare.Length - word.Length, Length: word.Length), word)]
            : [];
    }

    private static Hit[] TitleKind(DocumentUnderCheck document) => When(
        document.Content.Title.Length > 0 && !NotAKind(document).Any() && KindNames.EndOf(document.Content.Title) != document.Kind,
        KindNames.Of(document.Kind));

    private static Hit[] WithoutMatter(DocumentUnderCheck document) => When(
        document.Kind is not (DocumentKind.Minutes or DocumentKind.Order or DocumentKind.Resolution
            or DocumentKind.Communique or DocumentKind.Announcement or DocumentKind.PublicNotice)
        && document.Content.Title.Length > 0 && !document.Content.Title.Contains("关于", StringComparison.Ordinal)
        && KindNames.EndOf(document.Content.Title) is not null
        && !MattersAfterVerb().IsMatch(document.Content.Title));

    private static IEnumerable<Hit> Punctuation(DocumentUnderCheck document)
    {
        var title = document.Content.Title;
        return title.Length > 0 && "。，；：！？、.,;:!?".Contains(title[^1], StringComparison.Ordinal)
            ? [new Hit(new Place(DocumentElement.Title, Start: title.Length - 1, Length: 1)) { Fix = FindingFix.Replace("") }]
            : [];
    }

    private static IEnumerable<Hit> BodyMissing(DocumentUnderCheck document) =>
        document.Content.Body.All(block => block.AllTexts().All(string.IsNullOrWhiteSpace)) ? [new Hit(new Place(DocumentElement.Body))] : [];

    private static IEnumerable<Hit> HeadingOrder(DocumentUnderCheck document)
    {
        var last = 0;
        foreach (var (heading, index) in document.Content.Body.Select((block, index) => (block as Heading, index)))
        {
            if (heading is null)
            {
                continue;
            }

            // 一、 may be followed by 1. where there are only two levels.
            if (heading.Level > last + 1 && !(last == 1 && heading.Level == 3))
            {
                yield return new Hit(new Place(DocumentElement.Body, index), heading.Text);
            }

            last = heading.Level;
        }
    }

    [GeneratedRegex(@"(印发|转发|批转|同意|表彰)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex MattersAfterVerb();
}
