using System.Text;
using Office.Documents.Proofreading;

namespace Office.Documents.Rechecks;

/// <summary>Weighs one changed line: the lightest class that explains the whole of the change.</summary>
/// <param name="list">The whitelist.</param>
/// <param name="words">The wrong words that count as obvious; those of weight are left out of account.</param>
internal sealed class TextWeigher(Whitelist list, IEnumerable<WrongWord> words)
{
    private readonly List<WrongWord> _words = [.. words.Where(word => list.IsSlip(word.Wrong, word.Right))];

    /// <summary>Null when both are the same, letter by letter.</summary>
    public ChangeClass? Weigh(string before, string after)
    {
        if (string.Equals(before, after, StringComparison.Ordinal))
        {
            return null;
        }

        if (Same(WithoutBlanks(before), WithoutBlanks(after)))
        {
            return ChangeClass.Blank;
        }

        if (Same(Formed(before), Formed(after)))
        {
            return ChangeClass.Width;
        }

        var (bare, bareAfter) = (Bare(before), Bare(after));
        return Same(bare, bareAfter) ? ChangeClass.Mark
            : Mended(bare, bareAfter) ? ChangeClass.Word
            : ChangeClass.Substance;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private string WithoutBlanks(string text) => string.Concat(text.Where(letter => !list.IsBlank(letter)));

    private string Formed(string text) => string.Concat(WithoutBlanks(text).Select(list.FormOf));

    // A mark between digits or Latin letters is part of what they say: 1,000, 30：50, a·b.
    private string Bare(string text)
    {
        var formed = Formed(text);
        var bare = new StringBuilder(formed.Length);
        for (var at = 0; at < formed.Length; at++)
        {
            if (!list.IsMark(formed[at]) || IsInside(formed, at))
            {
                bare.Append(formed[at]);
            }
        }

        return bare.ToString();
    }

    private bool IsInside(string text, int at)
    {
        int left = at, right = at;
        while (left >= 0 && list.IsMark(text[left]))
        {
            left--;
        }

        while (right < text.Length && list.IsMark(text[right]))
        {
            right++;
        }

        return left >= 0 && right < text.Length && char.IsAsciiLetterOrDigit(text[left]) && char.IsAsciiLetterOrDigit(text[right]);
    }

    // Wrong words may only become the right ones, never the other way.
    private bool Mended(string before, string after)
    {
        int at = 0;
        while (at < before.Length || at < after.Length)
        {
            if (at < before.Length && at < after.Length && before[at] == after[at])
            {
                at++;
                continue;
            }

            // Pairs are as long as each other, so both texts stay in step; the word may have begun before its first other letter.
            var word = _words.Find(one => Begins(one, before, after, at) >= 0);
            if (word is null)
            {
                return false;
            }

            at = Begins(word, before, after, at) + word.Wrong.Length;
        }

        return before.Length == after.Length;
    }

    private static int Begins(WrongWord word, string before, string after, int at)
    {
        for (var from = Math.Max(0, at - word.Wrong.Length + 1); from <= at; from++)
        {
            if (string.CompareOrdinal(before, from, word.Wrong, 0, word.Wrong.Length) == 0
                && string.CompareOrdinal(after, from, word.Right, 0, word.Right.Length) == 0)
            {
                return from;
            }
        }

        return -1;
    }
}
