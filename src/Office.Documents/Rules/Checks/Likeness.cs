namespace Office.Documents.Rules.Checks;

/// <summary>How alike two texts are, by the pairs of characters that they share.</summary>
internal static class Likeness
{
    /// <returns>0 for nothing in common, 1 for the same letters in the same order.</returns>
    public static double Of(string one, string other)
    {
        var (first, second) = (Pairs(one), Pairs(other));
        var shared = first.Sum(pair => Math.Min(pair.Value, second.GetValueOrDefault(pair.Key)));
        var all = first.Values.Sum() + second.Values.Sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Dictionary<(char, char), int> Pairs(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).ToArray();
        var pairs = new Dictionary<(char, char), int>();
        for (var at = 1; at < letters.Length; at++)
        {
            var pair = (letters[at - 1], letters[at]);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        return pairs;
    }
}
