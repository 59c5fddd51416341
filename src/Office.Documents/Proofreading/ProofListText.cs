using Office.Organization.Foundation;

namespace Office.Documents.Proofreading;

/// <summary>
/// Reads the organ's lists. A line is two parts with a tab, a comma or a blank between: a leader's name and titles, or a wrong
/// word and the right one. Empty lines and lines that begin with # are passed over; the order of the leaders is that of the lines.
/// </summary>
public static class ProofListText
{
    private const int LongestName = 20, LongestWord = 30, LongestTitle = 100;

    private static readonly char[] s_between = ['\t', ',', '，', ' ', '\u3000'];

    /// <summary>What is wrong with the first line that cannot be read; null when all can.</summary>
    public static Fault? Check(ProofListKind kind, string text)
    {
        if (text.Length > ProofList.MostCharacters)
        {
            return new ProofListFault.TooLong(ProofList.MostCharacters);
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, first, second) in Lines(text))
        {
            if (!IsSound(kind, first, second))
            {
                return kind is ProofListKind.Leaders ? new ProofListFault.LeaderUnreadable(number) : new ProofListFault.WordUnreadable(number);
            }

            if (!seen.TryAdd(first, number))
            {
                return new ProofListFault.Twice(number, seen[first]);
            }
        }

        return null;
    }

    /// <summary>The leaders in their order.</summary>
    public static IReadOnlyList<LeaderEntry> Leaders(string text) => [.. Lines(text).Select(line => new LeaderEntry(line.First, line.Second))];

    /// <summary>The wrong words of the organ's own.</summary>
    public static IReadOnlyList<WrongWord> Words(string text) => [.. Lines(text).Select(line => new WrongWord(line.First, line.Second))];

    private static bool IsSound(ProofListKind kind, string first, string second) => kind is ProofListKind.Leaders
        ? first.Length is >= 2 and <= LongestName && second.Length is >= 1 and <= LongestTitle
        : first.Length is >= 2 and <= LongestWord && second.Length is >= 1 and <= LongestWord && first != second
            && !second.Contains(first, StringComparison.Ordinal);

    private static IEnumerable<(int Number, string First, string Second)> Lines(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var bare = line.Trim();
            if (bare.Length == 0 || bare[0] == '#')
            {
                continue;
            }

            var at = bare.IndexOfAny(s_between);
            yield return at < 0 ? (number, bare, "") : (number, bare[..at], bare[(at + 1)..].Trim(s_between));
        }
    }
}
