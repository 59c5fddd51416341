using System.Text.RegularExpressions;
using Office.Documents.Rules;

namespace Office.Documents.Proofreading.Checks;

/// <summary>Brackets, quotation marks and marks of half width.</summary>
internal static partial class MarkChecks
{
    private const string Opening = "（《“‘〔【「";
    private const string Closing = "）》”’〕】」";
    private const int Timeout = 1000;

    public static IReadOnlyList<ProofCheck> All { get; } =
    [
        new("P12", "proof.bracket-unmatched", Unmatched),
        new("P16", "proof.half-width-mark", HalfWidth),
    ];

    private static IEnumerable<Hit> Unmatched(ProofText text)
    {
        foreach (var (place, whole) in text.Lines)
        {
            // 1） numbers a line and opens nothing.
            var start = Numbered().Match(whole) is { Success: true } number ? number.Length : 0;
            var open = new Stack<(char Mark, int At)>();
            for (var at = start; at < whole.Length; at++)
            {
                var kind = Closing.IndexOf(whole[at], StringComparison.Ordinal);
                if (Opening.Contains(whole[at], StringComparison.Ordinal))
                {
                    open.Push((whole[at], at));
                }
                else if (kind >= 0 && (!open.TryPeek(out var last) || last.Mark != Opening[kind]))
                {
                    yield return new Hit(ProofText.At(place, at, 1), whole[at].ToString());
                }
                else if (kind >= 0)
                {
                    open.Pop();
                }
            }

            foreach (var (mark, at) in open)
            {
                yield return new Hit(ProofText.At(place, at, 1), mark.ToString());
            }
        }
    }

    private static IEnumerable<Hit> HalfWidth(ProofText text) => text.Matches(Half()).Select(found =>
    {
        var full = Full(found.Match.Value[0]);
        return new Hit(found.Place, found.Match.Value, full) { Fix = FindingFix.Replace(full) };
    });

    private static string Full(char half) => half switch
    {
        ',' => "，",
        ';' => "；",
        ':' => "：",
        '?' => "？",
        '!' => "！",
        '(' => "（",
        ')' => "）",
        _ => "。",
    };

    [GeneratedRegex(@"^\s*\d{1,2}）", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}”》）])[,;:?!.](?=[\p{IsCJKUnifiedIdeographs}“《（]|$)|(?<=[\p{IsCJKUnifiedIdeographs}])\(|(?<=\([^()]*[\p{IsCJKUnifiedIdeographs}])\)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Half();
}
