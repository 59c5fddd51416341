using System.Globalization;
using System.Text;

namespace Office.Documents.Search;

/// <summary>
/// Cuts a text into the words that both databases index. Chinese has no spaces: a run of ideographs becomes its pairs, digits and
/// Latin stay whole, and a number beside an ideograph gives a word of both, so that 12号 finds 12号 and never 112号.
/// </summary>
internal static class BigramTokenizer
{
    /// <summary>The longest number or Latin word; what is longer is no word of a document.</summary>
    public const int LongestWord = 64;

    /// <summary>The words in order; two that follow each other in the text follow each other here.</summary>
    public static List<string> Words(string text)
    {
        List<string> words = [];
        foreach (var run in Runs(text))
        {
            Write(run, words);
        }

        return words;
    }

    /// <summary>Every single ideograph of the text, for a question of one character.</summary>
    public static IEnumerable<string> Characters(string text) =>
        Runs(text).SelectMany(run => run).Where(part => part.IsIdeograph).Select(part => part.Text).Distinct(StringComparer.Ordinal);

    /// <summary>What stands together without a space or punctuation: ideographs one by one, numbers and Latin whole.</summary>
    public static IEnumerable<List<Part>> Runs(string text)
    {
        List<Part> run = [];
        var word = new StringBuilder();
        foreach (var rune in SearchText.Fold(text).EnumerateRunes())
        {
            switch (SearchText.ClassOf(rune))
            {
                case CharacterClass.Ideograph:
                    Close(word, run);
                    run.Add(new Part(rune.ToString(), IsIdeograph: true));
                    break;
                case CharacterClass.Word:
                    word.Append(rune);
                    break;
                case CharacterClass.Separator:
                    Close(word, run);
                    if (run.Count > 0)
                    {
                        yield return run;
                        run = [];
                    }

                    break;
                default:
                    break;
            }
        }

        Close(word, run);
        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static void Close(StringBuilder word, List<Part> run)
    {
        if (word.Length > 0)
        {
            run.Add(new Part(word.ToString(0, Math.Min(word.Length, LongestWord)), IsIdeograph: false));
            word.Clear();
        }
    }

    private static void Write(List<Part> run, List<string> words)
    {
        if (run is [{ IsIdeograph: true } alone])
        {
            words.Add(alone.Text);
            return;
        }

        for (var at = 0; at < run.Count; at++)
        {
            if (!run[at].IsIdeograph)
            {
                words.Add(run[at].Text);
            }

            if (at + 1 < run.Count)
            {
                words.Add(run[at].Text + run[at + 1].Text);
            }
        }
    }

    /// <param name="Text">Folded.</param>
    /// <param name="IsIdeograph">One ideograph; else a whole number or Latin word.</param>
    internal readonly record struct Part(string Text, bool IsIdeograph);
}

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterClass
{
    Separator,
    Ideograph,
    Word,

    /// <summary>Seen by nobody (joiners, directions): it neither parts words nor belongs to one.</summary>
    Unseen,
}

/// <summary>The one spelling in which texts and questions are compared.</summary>
internal static class SearchText
{
    /// <summary>Full-width letters and digits as half-width, capitals as small ones; as long as before.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (folded, source) =>
    {
        for (var at = 0; at < source.Length; at++)
        {
            folded[at] = Fold(source[at]);
        }
    });

    public static CharacterClass ClassOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.OtherLetter => CharacterClass.Ideograph,
        UnicodeCategory.LetterNumber => CharacterClass.Ideograph,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.DecimalDigitNumber => CharacterClass.Word,
        UnicodeCategory.ModifierLetter => rune.Value == 0x3005 ? CharacterClass.Ideograph : CharacterClass.Word,
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Control when !Rune.IsWhiteSpace(rune) => CharacterClass.Unseen,
        _ => CharacterClass.Separator,
    };

    private static char Fold(char one) => one switch
    {
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(one - 0xfee0)),
        '\u3000' => ' ',
        _ => char.ToLowerInvariant(one),
    };
}
