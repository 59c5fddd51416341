using System.Text;

namespace Office.Documents.Importing;

internal static class Letters
{
    /// <summary>
    /// Letters and digits, which import may move but never lose. Punctuation and spaces do not count: a colon after the
    /// recipients or an indent of two spaces belongs to the layout.
    /// </summary>
    public static int Count(string text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                count++;
            }
        }

        return count;
    }
}
