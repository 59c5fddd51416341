using System.Globalization;

namespace Office.Organization.Directory;

/// <summary>What may stand as a code or a name in the directory.</summary>
internal static class Texts
{
    /// <summary>Capital letters, digits and hyphens: it stands in files and in front of commas.</summary>
    public static bool IsCode(string text) =>
        text.Length is > 0 and <= Limits.Code
        && text.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '-');

    /// <summary>Not blank, not longer than allowed, and nothing in it that cannot be seen (controls, direction marks).</summary>
    public static bool IsName(string text, int longest) =>
        !string.IsNullOrWhiteSpace(text)
        && new StringInfo(text).LengthInTextElements <= longest
        && text.Length <= 2 * longest
        && !text.EnumerateRunes().Any(rune => System.Text.Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
