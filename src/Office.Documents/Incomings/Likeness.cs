using System.Globalization;
using System.Text;

namespace Office.Documents.Incomings;

/// <summary>How alike two titles are: by the pairs of neighbouring letters that they share (Dice), blanks and punctuation left out.</summary>
public static class Likeness
{
    /// <summary>From here on two titles are shown to the clerk as alike.</summary>
    public const double Alike = 0.8;

    /// <summary>The letters and figures of a text, wide forms made narrow, brackets of every make left out.</summary>
    public static string KeyOf(string? text) => text is null ? "" : string.Concat(
        text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(rune => Rune.IsLetterOrDigit(rune))
            .Select(rune => Rune.ToLower(rune, CultureInfo.InvariantCulture).ToString()));

    /// <summary>0 nothing shared … 1 the same, of two keys.</summary>
    public static double Of(string first, string second)
    {
        if (string.Equals(first, second, StringComparison.Ordinal))
        {
            return first.Length == 0 ? 0 : 1;
        }

        var (pairs, others) = (Pairs(first), Pairs(second));
        var total = pairs.Values.Sum() + others.Values.Sum();
        var shared = pairs.Sum(pair => Math.Min(pair.Value, others.GetValueOrDefault(pair.Key)));
        return total == 0 ? 0 : 2.0 * shared / total;
    }

    private static Dictionary<(char, char), int> Pairs(string text) =>
        text.Zip(text.Skip(1)).CountBy(pair => pair).ToDictionary(pair => pair.Key, pair => pair.Value);
}
