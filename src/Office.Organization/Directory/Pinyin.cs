using System.Globalization;
using System.Text;

namespace Office.Organization.Directory;

/// <summary>
/// Pinyin of names. Given pinyin is always preferred: only a person knows how their own name is read. Initials are derived
/// where none is given, by the place of a character in ICU's Chinese order, which is the order of pinyin: the letter is that
/// of the last boundary character that does not come after it.
/// </summary>
internal static class Pinyin
{
    // The first character of each letter in the order of pinyin; no syllable begins with i, u or v.
    private const string Boundaries = "阿八嚓咑妸发旮铪丌咔垃妈拏噢妑七呥仨他屲夕丫帀";
    private const string Letters = "abcdefghjklmnopqrstwxyz";

    // Readings as surnames that differ from a character's usual one.
    private const string SurnameCharacters = "单仇区解查曾盖乐翟缪种朴尉逄冼";
    private const string SurnameLetters = "sqoxzzgyzmcpypx";

    private static readonly CompareInfo s_order = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    /// <summary>Whether this machine has the Chinese order (ICU data); without it pinyin must be given.</summary>
    public static bool CanDerive { get; } = HasChineseOrder();

    /// <summary>Small letters, syllables parted by one blank; null where it is not pinyin.</summary>
    public static string? Normalize(string text)
    {
        var syllables = text.Trim().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return syllables.All(syllable => syllable.All(letter => char.IsAsciiLetterLower(letter) || letter == 'ü'))
            ? string.Join(' ', syllables)
            : null;
    }

    public static string InitialsOf(string pinyin) =>
        string.Concat(pinyin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(syllable => syllable[0]));

    /// <summary>One letter per character; characters without a reading are left out.</summary>
    public static string DeriveInitials(string name)
    {
        var initials = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            var surname = initials.Length == 0 ? SurnameCharacters.IndexOf(rune.ToString(), StringComparison.Ordinal) : -1;
            var letter = surname >= 0 ? SurnameLetters[surname] : LetterOf(rune.ToString());
            if (letter is { } found)
            {
                initials.Append(found);
            }
        }

        return initials.ToString();
    }

    private static char? LetterOf(string character)
    {
        if (char.IsAsciiLetter(character[0]))
        {
            return char.ToLowerInvariant(character[0]);
        }

        if (Rune.GetUnicodeCategory(Rune.GetRuneAt(character, 0)) != UnicodeCategory.OtherLetter)
        {
            return null;
        }

        for (var at = Boundaries.Length - 1; at >= 0; at--)
        {
            if (s_order.Compare(character, Boundaries[at].ToString(), CompareOptions.None) >= 0)
            {
                return Letters[at];
            }
        }

        return null;
    }

    private static bool HasChineseOrder() =>
        s_order.Compare("八", "七", CompareOptions.None) < 0
        && s_order.Compare("七", "一", CompareOptions.None) < 0
        && s_order.Compare("一", "帀", CompareOptions.None) < 0;
}
