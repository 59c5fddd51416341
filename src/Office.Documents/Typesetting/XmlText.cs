using System.Text;

namespace Office.Documents.Typesetting;

/// <summary>Text inside XML that is written by hand: escaped, and without characters that XML forbids.</summary>
internal static class XmlText
{
    /// <summary>The character as XML can hold it: what XML forbids is written as the sign for an unknown one.</summary>
    public static Rune Writable(Rune character) =>
        character.Value is 0xFFFE or 0xFFFF || (character.Value < 0x20 && character.Value is not (0x9 or 0xA or 0xD)) ? Rune.ReplacementChar : character;

    public static StringBuilder AppendCharacter(this StringBuilder xml, Rune character) => character.Value switch
    {
        '<' => xml.Append("&lt;"),
        '>' => xml.Append("&gt;"),
        '&' => xml.Append("&amp;"),
        '"' => xml.Append("&quot;"),
        _ => xml.Append(Writable(character).ToString()),
    };

    public static StringBuilder AppendText(this StringBuilder xml, string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            xml.AppendCharacter(character);
        }

        return xml;
    }
}
