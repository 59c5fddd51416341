using System.Text.RegularExpressions;
using Office.Documents.Rules;

namespace Office.Documents.Proofreading.Checks;

/// <summary>Names, titles and order of leaders, against the organ's own list.</summary>
internal static partial class LeaderChecks
{
    private const int Timeout = 1000;

    public static IReadOnlyList<ProofCheck> All { get; } =
    [
        new("P01", "proof.leader-name", Name),
        new("P02", "proof.leader-title", Title),
        new("P03", "proof.leader-order", Order),
    ];

    // One wrong character in a name of three; of two characters only beside the leader's own title.
    private static IEnumerable<Hit> Name(ProofText text)
    {
        var known = text.Context.Leaders.Select(leader => leader.Name).Concat(text.Context.OtherNames).ToHashSet(StringComparer.Ordinal);
        foreach (var (place, line) in text.Lines)
        {
            foreach (var leader in text.Context.Leaders.Where(leader => leader.Name.Length is 2 or 3))
            {
                for (var at = 0; at + leader.Name.Length <= line.Length; at++)
                {
                    var written = line.Substring(at, leader.Name.Length);
                    if (!known.Contains(written) && Differs(written, leader.Name) && Beside(line, at, leader))
                    {
                        yield return new Hit(ProofText.At(place, at, written.Length), written, leader.Name)
                        {
                            Fix = FindingFix.Replace(leader.Name),
                        };
                    }
                }
            }
        }
    }

    private static bool Differs(string written, string name) =>
        written.All(letter => letter >= '\u3400') && written.Zip(name).Count(pair => pair.First != pair.Second) == 1;

    private static bool Beside(string line, int at, LeaderEntry leader)
    {
        var parts = leader.Title.Split('、');
        var (before, behind) = (line[..at], line[(at + leader.Name.Length)..]);
        return parts.Any(part => before.EndsWith(part, StringComparison.Ordinal) || before.EndsWith(part + "：", StringComparison.Ordinal)
                || behind.StartsWith(part, StringComparison.Ordinal))
            || (leader.Name.Length == 3 && (behind.StartsWith("同志", StringComparison.Ordinal) || ListMark().IsMatch(before) || ListMark().IsMatch(behind)));
    }

    private static IEnumerable<Hit> Title(ProofText text)
    {
        foreach (var leader in text.Context.Leaders)
        {
            foreach (var (place, line) in text.Lines)
            {
                for (var at = line.IndexOf(leader.Name, StringComparison.Ordinal); at >= 0;
                    at = line.IndexOf(leader.Name, at + leader.Name.Length, StringComparison.Ordinal))
                {
                    var before = TitleBefore().Match(line[..at]);
                    if (before.Success && !leader.Title.Split('、').Any(part => Fits(part, before.Value)))
                    {
                        yield return new Hit(ProofText.At(place, before.Index, before.Length), before.Value + leader.Name, leader.Title);
                    }
                }
            }
        }
    }

    private static bool Fits(string own, string written) =>
        string.Equals(own, written, StringComparison.Ordinal)
        || (own.EndsWith(written, StringComparison.Ordinal) && own[..^written.Length] is not ([.., '副'] or [.., '代']))
        || (written.EndsWith(own, StringComparison.Ordinal) && written[..^own.Length] is not ([.., '副'] or [.., '代']));

    // Only names that stand in one list: A、B or 市长A、副市长B.
    private static IEnumerable<Hit> Order(ProofText text)
    {
        foreach (var (place, line) in text.Lines)
        {
            var named = text.Context.Leaders.Index()
                .SelectMany(entry => Occurrences(line, entry.Item.Name).Select(at => (entry.Item.Name, Order: entry.Index, At: at)))
                .OrderBy(one => one.At)
                .ToList();
            foreach (var (first, second) in named.Zip(named.Skip(1)))
            {
                if (first.Order > second.Order && InOneList(line[(first.At + first.Name.Length)..second.At]))
                {
                    yield return new Hit(ProofText.At(place, second.At, second.Name.Length), second.Name, first.Name);
                }
            }
        }
    }

    private static bool InOneList(string between) => between.Length is > 0 and <= 12 && between[0] == '、' && !between.Contains('。', StringComparison.Ordinal);

    private static IEnumerable<int> Occurrences(string line, string name)
    {
        for (var at = line.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    [GeneratedRegex(@"[、：]$|^[、]", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"(常务)?(副|代)?(市长|县长|区长|省长|镇长|乡长|书记|主任|局长|秘书长|主席)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex TitleBefore();
}
