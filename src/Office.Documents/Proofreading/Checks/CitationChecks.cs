using System.Text.RegularExpressions;
using Office.Documents.Rules;

namespace Office.Documents.Proofreading.Checks;

/// <summary>Cited numbers: how they are written, whether there is such a document, and whether it has that title.</summary>
internal static partial class CitationChecks
{
    private const int Timeout = 1000;

    public static IReadOnlyList<ProofCheck> All { get; } =
    [
        new("P04", "proof.number-written", Written),
        new("P05", "proof.number-unknown", Unknown),
        new("P06", "proof.cited-title", Title),
    ];

    /// <summary>The well-formed numbers that a text may cite, for a look into the registers. A word before the 代字 may stick to it.</summary>
    public static IReadOnlyList<string> NumbersIn(ProofText text) =>
        [.. text.Matches(Number()).Select(found => found.Match.Value).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Hit> Written(ProofText text) => text.Matches(LooseNumber())
        .Select(found => (found.Place, found.Match, Right: $"〔{found.Match.Groups["year"].Value}〕{found.Match.Groups["number"].Value.TrimStart('0')}号"))
        .Where(found => found.Match.Value != found.Right)
        .Select(found => new Hit(found.Place, found.Match.Value, found.Right) { Fix = FindingFix.Replace(found.Right) });

    private static IEnumerable<Hit> Unknown(ProofText text) => text.Context.Registered is not { } registered
        ? []
        : text.Matches(Number())
            .Select(found => (found.Place, Written: found.Match.Value, Prefix: OwnPrefix(text, found.Match)))
            .Where(found => found.Prefix is not null && !registered.Any(known => found.Written.EndsWith(known.Number, StringComparison.Ordinal)))
            .Select(found => new Hit(found.Place, found.Written[found.Written.IndexOf(found.Prefix!, StringComparison.Ordinal)..]));

    private static IEnumerable<Hit> Title(ProofText text) => text.Context.Registered is not { } registered
        ? []
        : text.Matches(Cited())
            .Select(found => (found.Place, found.Match, Known: registered.FirstOrDefault(known => found.Match.Groups["number"].Value == known.Number)))
            .Where(found => found.Known is { Title.Length: > 0 } && Plain(found.Match.Groups["title"].Value) != Plain(found.Known.Title)
                && !Plain(found.Known.Title).EndsWith(Plain(found.Match.Groups["title"].Value), StringComparison.Ordinal))
            .Select(found => new Hit(
                ProofText.At(found.Place, found.Match.Groups["title"].Index, found.Match.Groups["title"].Length),
                found.Match.Groups["title"].Value, found.Known!.Number, found.Known.Title)
            {
                Fix = FindingFix.Replace(found.Known.Title),
            });

    private static string? OwnPrefix(ProofText text, Match number) => text.Context.OwnPrefixes
        .Where(prefix => number.Groups["prefix"].Value.EndsWith(prefix, StringComparison.Ordinal))
        .MaxBy(prefix => prefix.Length);

    private static string Plain(string title) => string.Concat(title.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"(?<prefix>\p{IsCJKUnifiedIdeographs}{2,12})〔(19|20)\d{2}〕[1-9]\d{0,4}号", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[\[(（【［〔](?<year>(19|20)\d{2})[\])）】］〕](第)?(?<number>\d{1,5})号", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex LooseNumber();

    [GeneratedRegex(@"《(?<title>[^《》]{4,150})》\s*（(?<number>[^（）]{2,14}〔\d{4}〕\d{1,5}号)）", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Cited();
}
