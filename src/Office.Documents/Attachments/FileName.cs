using System.Globalization;
using System.Text;

namespace Office.Documents.Attachments;

/// <summary>Makes a stranger's file name safe to show, to store and to offer on any system.</summary>
public static class FileName
{
    /// <summary>Longest name that is kept, in UTF-16 units, its ending included.</summary>
    public const int Longest = 120;

    private static readonly HashSet<string> s_devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CLOCK$",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>The cleaned name; empty when nothing usable remains.</summary>
    public static string Clean(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            clean.Append(Kept(rune));
        }

        var whole = clean.ToString().Normalize(NormalizationForm.FormC).Trim(' ', '\u3000').TrimEnd('.', ' ');
        var ending = Path.GetExtension(whole);
        var stem = whole[..^ending.Length].TrimEnd(' ', '.');
        if (stem.Length == 0)
        {
            return "";
        }

        // A device's name opens the device on Windows, whatever its ending.
        stem = s_devices.Contains(stem.Split('.')[0]) ? "_" + stem : stem;
        return Shorten(stem, Longest - ending.Length) + ending;
    }

    /// <summary>Control, format and direction characters vanish (名\u202Efdp.exe shows as 名exe.pdf); reserved ones become a line.</summary>
    private static string Kept(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "",
        UnicodeCategory.SpaceSeparator when rune.Value != 0x3000 => " ",
        _ when rune.Value == Rune.ReplacementChar.Value => "",
        _ => rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' ? "_" : rune.ToString(),
    };

    private static string Shorten(string stem, int length)
    {
        if (length <= 0 || stem.Length <= length)
        {
            return stem.Length <= Longest ? stem : stem[..Longest];
        }

        // Not through the middle of a rare character.
        var end = char.IsHighSurrogate(stem[length - 1]) ? length - 1 : length;
        return stem[..end].TrimEnd(' ', '.');
    }
}
