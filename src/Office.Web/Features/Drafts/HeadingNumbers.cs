using System.Globalization;
using System.Text.RegularExpressions;

namespace Office.Web.Features.Drafts;

/// <summary>The numbers of headings as GB/T 9704-2012 7.3.3 has them: 一、 （一） 1. （1）.</summary>
public static partial class HeadingNumbers
{
    private const int LongestHeading = 60;
    private const int Timeout = 1000;
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The number of the nth heading of a level.</summary>
    public static string Of(int level, int number) => level switch
    {
        1 => Chinese(number) + "、",
        2 => $"（{Chinese(number)}）",
        3 => number.ToString(CultureInfo.InvariantCulture) + ".",
        4 => string.Create(CultureInfo.InvariantCulture, $"（{number}）"),
        _ => "",
    };

    /// <summary>The text without whatever number it bears.</summary>
    public static string Without(string text) => AnyNumber().Replace(text, "").TrimStart();

    /// <summary>1–4 where a line reads like a numbered heading; 0 where it is a sentence.</summary>
    public static int LevelOf(string line) =>
        line.Length is 0 or > LongestHeading || "。；;，,：:！!？?".Contains(line[^1], StringComparison.Ordinal) ? 0
        : First().IsMatch(line) ? 1
        : Second().IsMatch(line) ? 2
        : Third().IsMatch(line) ? 3
        : Fourth().IsMatch(line) ? 4
        : 0;

    private static string Chinese(int number) => number switch
    {
        < 10 => Digits[number].ToString(),
        10 => "十",
        < 20 => "十" + Digits[number - 10],
        < 100 => Digits[number / 10] + "十" + (number % 10 is 0 ? "" : Digits[number % 10]),
        _ => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Digits[digit - '0'])),
    };

    [GeneratedRegex("^[一二三四五六七八九十百〇零]{1,4}、", RegexOptions.None, Timeout)]
    private static partial Regex First();

    [GeneratedRegex("^[（(][一二三四五六七八九十百〇零]{1,4}[）)]", RegexOptions.None, Timeout)]
    private static partial Regex Second();

    [GeneratedRegex(@"^\d{1,2}[.．](?!\d)", RegexOptions.None, Timeout)]
    private static partial Regex Third();

    [GeneratedRegex(@"^[（(]\d{1,2}[）)]", RegexOptions.None, Timeout)]
    private static partial Regex Fourth();

    [GeneratedRegex(@"^\s*([一二三四五六七八九十百〇零]{1,4}、|[（(]([一二三四五六七八九十百〇零]{1,4}|\d{1,2})[）)]|\d{1,2}([.．](?!\d)|、))", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex AnyNumber();
}
