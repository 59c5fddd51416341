using System.Globalization;
using System.Text;

namespace Office.Documents.Importing;

internal static class TextCleaning
{
    /// <summary>
    /// Drops what cannot be seen (control, format and direction characters), turns every white space except the full-width
    /// one into a plain space, and trims both ends.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) && letter != '\u3000')
            {
                clean.Append(' ');
            }
            else if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                clean.Append(letter);
            }
        }

        return clean.ToString().Trim(' ', '\u3000');
    }
}
