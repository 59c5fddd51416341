using System.Text.RegularExpressions;

namespace Office.Documents.Rules;

/// <summary>
/// Finds a stated 密级 (GB/T 9704-2012 7.2.2). Prose that merely speaks of secrets is not a marking: 不得涉及机密 is a sentence.
/// </summary>
public static partial class SecrecyMarking
{
    /// <summary>The marking in a line; null when there is none.</summary>
    public static string? In(string line)
    {
        if (line.IndexOf('密', StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var bare = string.Concat(line.Where(letter => !char.IsWhiteSpace(letter)));
        var whole = Whole().Match(bare);
        var starred = whole.Success ? whole : Starred().Match(bare);
        return starred.Success ? starred.Groups["level"].Value : null;
    }

    // A line of its own: 机密, 秘密★1年, 密级：秘密, 000001机密, 机密特急.
    [GeneratedRegex(@"^(\d{6})?[（(【\[]?(密级[:：])?(?<level>绝密|机密|秘密)([★☆*]?(\d+年|\d+个月|长期|启封))?[）)】\]]?(特急|加急|特提|平急)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<level>绝密|机密|秘密)[★☆]|(?<![“""《])密级[:：](?<level>绝密|机密|秘密)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Starred();
}
