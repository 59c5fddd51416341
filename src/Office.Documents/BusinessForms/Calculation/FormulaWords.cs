using System.Text.RegularExpressions;

namespace Office.Documents.BusinessForms.Calculation;

/// <summary>Cuts a formula into its words; null when something in it is no word.</summary>
internal static partial class FormulaWords
{
    public static List<string>? Split(string text)
    {
        List<string> words = [];
        var at = 0;
        foreach (var match in Word().EnumerateMatches(text))
        {
            words.Add(text.Substring(match.Index, match.Length).Trim());
            at = match.Index + match.Length;
        }

        return words.Count is > 0 and <= Formula.MostParts && string.IsNullOrWhiteSpace(text[at..]) ? words : null;
    }

    public static bool IsName(string word) => word is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_', ..];

    [GeneratedRegex(@"\G\s*(==|!=|<=|>=|&&|\|\||[<>()+\-*/,!]|'[^']*'|\d+(\.\d+)?|[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Word();
}
