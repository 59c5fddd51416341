using System.Globalization;
using System.Text;

namespace Office.Documents.Incomings;

/// <summary>How alike two titles are: by the pairs of neighbouring letters that they share (Dice), blanks and punctuation left out.</summary>
public static class Likeness
{
    /// <summary>From here on two titles are shown to the clerk as alike.</summary>
    public const double Alike = 0.8;

    /// <summary>The letters and figures of a text, wide forms made narrow, brackets of every make left out.</summary>
    public static string KeyOf(string? text) => text is null ? "" : string.Concat(
        text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(rune => Rune.IsLetterOrDigit(rune))
            .Select(rune => Rune.ToLower(rune, CultureInfo.InvariantCulture).ToString()));

    /// <summary>0 nothing shared … 1 the same, of two keys.</summary>
    public static double Of(string first, string second) => Rules.Checks.Likeness.Of(first, second);
}
