using System.Text.RegularExpressions;
using Office.Documents.Rules;

namespace Office.Documents.Proofreading.Checks;

/// <summary>Wrong words and words that stand twice.</summary>
internal static partial class WordChecks
{
    private const int Timeout = 1000;

    public static IReadOnlyList<ProofCheck> All { get; } =
    [
        new("P14", "proof.wrong-word", WrongWord),
        new("P15", "proof.repeated", Repeated),
    ];

    private static IEnumerable<Hit> WrongWord(ProofText text)
    {
        foreach (var (place, line) in text.Lines)
        {
            foreach (var word in text.Context.WrongWords)
            {
                for (var at = line.IndexOf(word.Wrong, StringComparison.Ordinal); at >= 0;
                    at = line.IndexOf(word.Wrong, at + word.Wrong.Length, StringComparison.Ordinal))
                {
                    yield return new Hit(ProofText.At(place, at, word.Wrong.Length), word.Wrong, word.Right)
                    {
                        Fix = FindingFix.Replace(word.Right),
                    };
                }
            }
        }
    }

    private static IEnumerable<Hit> Repeated(ProofText text) => text.Matches(Twice()).Select(found =>
        new Hit(found.Place, found.Match.Value) { Fix = FindingFix.Replace(found.Match.Groups["once"].Value) });

    // Two letters that stand twice may be emphasis (研究研究); small words, marks and longer phrases never are.
    [GeneratedRegex(@"(?<once>[的了和在是与及并为对将被把从向]|[，。；：、]|(?!一)[\p{IsCJKUnifiedIdeographs}]{3,8}|(进行|工作|情况|有关|相关|要求|通知|加强|落实|组织|我们|以及|关于|根据|认真|切实|同时))\k<once>", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Twice();
}
