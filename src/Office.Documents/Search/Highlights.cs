namespace Office.Documents.Search;

/// <summary>Marks in a text what was asked for, and cuts an excerpt around it.</summary>
internal static class Highlights
{
    private const int Before = 24;
    private const int Longest = 120;

    /// <summary>The whole text.</summary>
    public static IReadOnlyList<TextPiece> In(string text, IReadOnlyList<string> needles)
    {
        var folded = SearchText.Fold(text);
        var isHit = new bool[text.Length];
        foreach (var needle in needles.Where(needle => needle.Length > 0))
        {
            for (var at = folded.IndexOf(needle, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(needle, at + 1, StringComparison.Ordinal))
            {
                if (StandsAlone(folded, at, needle))
                {
                    isHit.AsSpan(at, needle.Length).Fill(true);
                }
            }
        }

        List<TextPiece> pieces = [];
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && isHit[end] == isHit[at])
            {
                end++;
            }

            pieces.Add(new TextPiece(text[at..end], isHit[at]));
            at = end;
        }

        return pieces;
    }

    /// <summary>Some words around the first place, or the beginning.</summary>
    public static IReadOnlyList<TextPiece> Excerpt(string text, IReadOnlyList<string> needles)
    {
        var folded = SearchText.Fold(text);
        var first = needles.Where(needle => needle.Length > 0)
            .Select(needle => folded.IndexOf(needle, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(0).Min();
        var start = Math.Max(0, first - Before);
        if (start > 0 && char.IsLowSurrogate(text[start]))
        {
            start--;
        }

        var end = Math.Min(text.Length, start + Longest);
        if (end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        var cut = text[start..end].Replace('\n', ' ').Trim();
        return In((start > 0 ? "…" : "") + cut + (end < text.Length ? "…" : ""), needles);
    }

    // 12 is not marked in 112: a number is asked for whole.
    private static bool StandsAlone(string text, int at, string needle) =>
        !(IsWord(needle[0]) && at > 0 && IsWord(text[at - 1]))
        && !(IsWord(needle[^1]) && at + needle.Length < text.Length && IsWord(text[at + needle.Length]));

    private static bool IsWord(char one) => char.IsAsciiLetterOrDigit(one);
}
