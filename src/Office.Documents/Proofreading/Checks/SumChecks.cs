using System.Globalization;
using System.Text.RegularExpressions;
using Office.Documents.Rules;

namespace Office.Documents.Proofreading.Checks;

/// <summary>
/// A total and its parts in one sentence. Parts that are far less than the total are taken for examples, not for a sum: a false
/// alarm in every second sentence would teach people to look away.
/// </summary>
internal static partial class SumChecks
{
    private const decimal MostMissing = 0.2m;
    private const int Timeout = 1000;

    public static IReadOnlyList<ProofCheck> All { get; } = [new("P09", "proof.sum", Sum)];

    private static IEnumerable<Hit> Sum(ProofText text)
    {
        foreach (var (place, line) in text.Lines)
        {
            foreach (Match sentence in Sentence().Matches(line))
            {
                if (Offence(sentence.Value) is var (total, sum))
                {
                    yield return new Hit(
                        ProofText.At(place, sentence.Index + total.Index, total.Length), total.Value, sum.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private static (Group Total, decimal Sum)? Offence(string sentence)
    {
        var total = Total().Match(sentence);
        if (!total.Success)
        {
            return null;
        }

        var unit = total.Groups["unit"].Value;
        var behind = sentence.IndexOf("其中", total.Index + total.Length, StringComparison.Ordinal);
        var parts = behind >= 0
            ? Amounts(sentence[behind..], unit)
            : Amounts(sentence[..total.Index], unit);
        var stated = decimal.Parse(total.Groups["amount"].ValueSpan, CultureInfo.InvariantCulture);
        var sum = parts.Sum();
        var tells = parts.Count >= 2 && sum != stated && (sum > stated || stated - sum <= stated * MostMissing);
        return tells ? (total.Groups["amount"], sum) : null;
    }

    private static List<decimal> Amounts(string words, string unit) =>
    [
        .. Amount().Matches(words)
            .Where(match => match.Groups["unit"].Value.StartsWith(unit, StringComparison.Ordinal))
            .Select(match => decimal.Parse(match.Groups["amount"].ValueSpan, CultureInfo.InvariantCulture)),
    ];

    [GeneratedRegex(@"[^。；！？]+", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(共计|合计|总计|总共|总投资|总额|一共|共|预算)[^\d，。；]{0,6}(?<amount>\d+(\.\d+)?)(?<unit>万元|亿元|元|万人|人|名|个|家|户|项|件|公里|万亩|亩|万吨|吨|处|座|所|台|辆|次|起|批|套|份)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Total();

    [GeneratedRegex(@"(?<![\d.年月〔第])(?<amount>\d+(\.\d+)?)(?<unit>万元|亿元|元|万人|人|名|个|家|户|项|件|公里|万亩|亩|万吨|吨|处|座|所|台|辆|次|起|批|套|份)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Amount();
}
