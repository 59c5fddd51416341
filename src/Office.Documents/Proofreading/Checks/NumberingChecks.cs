using System.Globalization;
using System.Text.RegularExpressions;
using Office.Documents.Content;
using Office.Documents.Rules;

namespace Office.Documents.Proofreading.Checks;

/// <summary>Numbers in a row: 一、（一）1.（1） of headings and paragraphs, and 一是…二是… within a paragraph.</summary>
internal static partial class NumberingChecks
{
    private const string Digits = "一二三四五六七八九";
    private const int Timeout = 1000;

    public static IReadOnlyList<ProofCheck> All { get; } =
    [
        new("P13", "proof.numbering", Blocks),
        new("P13", "proof.ordinals", Ordinals),
    ];

    private static IEnumerable<Hit> Blocks(ProofText text)
    {
        // What was counted last at each level; a higher heading begins the lower ones anew.
        var last = new int[5];
        foreach (var (block, index) in text.Content.Body.Select((block, index) => (block, index)))
        {
            var number = Numbered().Match(block.Text);
            if (!number.Success)
            {
                continue;
            }

            var level = LevelOf(number);
            var group = number.Groups["han"].Success ? number.Groups["han"] : number.Groups["digits"];
            var value = ValueOf(group.Value);
            if (value != last[level] + 1 && !(value == 1 && block is Paragraph))
            {
                var right = Written(last[level] + 1, group.Value);
                yield return new Hit(new Place(DocumentElement.Body, index, group.Index, group.Length), number.Value, right)
                {
                    Fix = FindingFix.Replace(right),
                };
            }

            last[level] = value;
            Array.Clear(last, level + 1, last.Length - level - 1);
        }
    }

    private static IEnumerable<Hit> Ordinals(ProofText text)
    {
        foreach (var (place, line) in text.Lines.Where(line => line.Place.Element is DocumentElement.Body or DocumentElement.Bound))
        {
            var last = 0;
            foreach (Match match in Ordinal().Matches(line))
            {
                var value = ValueOf(match.Groups["han"].Value);
                if (value != last + 1 && value != 1 && last > 0)
                {
                    var right = Written(last + 1, match.Groups["han"].Value);
                    yield return new Hit(ProofText.At(place, match.Groups["han"].Index, match.Groups["han"].Length), match.Value, right)
                    {
                        Fix = FindingFix.Replace(right),
                    };
                }

                last = value;
            }
        }
    }

    private static int LevelOf(Match number) => (number.Groups["han"].Success, number.Groups["bracket"].Success) switch
    {
        (true, false) => 1,
        (true, true) => 2,
        (false, false) => 3,
        _ => 4,
    };

    private static int ValueOf(string written)
    {
        if (char.IsAsciiDigit(written[0]))
        {
            return int.Parse(written, CultureInfo.InvariantCulture);
        }

        var ten = written.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? Digits.IndexOf(written[0], StringComparison.Ordinal) + 1
            : (ten == 0 ? 10 : (Digits.IndexOf(written[0], StringComparison.Ordinal) + 1) * 10)
                + (ten + 1 < written.Length ? Digits.IndexOf(written[ten + 1], StringComparison.Ordinal) + 1 : 0);
    }

    private static string Written(int value, string like) => char.IsAsciiDigit(like[0])
        ? value.ToString(CultureInfo.InvariantCulture)
        : $"{(value >= 20 ? Digits[(value / 10) - 1].ToString() : "")}{(value >= 10 ? "十" : "")}{(value % 10 > 0 ? Digits[(value % 10) - 1].ToString() : "")}";

    [GeneratedRegex(@"^\s*((?<han>[一二三四五六七八九十]{1,3})、|(?<bracket>（)(?<han>[一二三四五六七八九十]{1,3})）|(?<digits>\d{1,2})[.．](?!\d)|(?<bracket>（)(?<digits>\d{1,2})）)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<=^|[，。；：、])(?<han>[一二三四五六七八九十])(是|要)(?!\p{IsCJKUnifiedIdeographs}?个)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Ordinal();
}
