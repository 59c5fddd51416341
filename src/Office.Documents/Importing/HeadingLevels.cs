using Office.Documents.Content;

namespace Office.Documents.Importing;

/// <summary>Tells headings from paragraphs: by the number they bear (7.3.3), else by the word processor's style.</summary>
internal static class HeadingLevels
{
    private const int LongestHeading = 60;
    private const int LongestStyled = 100;

    public static Block ToBlock(SourceLine line)
    {
        if (line.Part is { } part)
        {
            return part;
        }

        var level = LevelOf(line);
        return level == 0 ? new Paragraph(line.Text) : new Heading(level, line.Text);
    }

    private static int LevelOf(SourceLine line)
    {
        var numbered = line.Foreign ? 0 : NumberLevel(line.Text);
        if (line.Foreign || line.Text.IndexOf('。', StringComparison.Ordinal) is var stop and >= 0 && stop < line.Text.Length - 1)
        {
            return 0;
        }

        if (line.HeadingLevel > 0 && line.Text.Length <= LongestStyled)
        {
            return numbered > 0 ? numbered : Math.Min(line.HeadingLevel, 4);
        }

        // A numbered sentence is text that happens to be numbered; a heading is short and does not end like a sentence.
        return line.Text.Length <= LongestHeading && !"。；;，,：:！!？?".Contains(line.Text[^1], StringComparison.Ordinal)
            ? numbered
            : 0;
    }

    private static int NumberLevel(string text) =>
        LinePatterns.Level1().IsMatch(text) ? 1
        : LinePatterns.Level2().IsMatch(text) ? 2
        : LinePatterns.Level3().IsMatch(text) ? 3
        : LinePatterns.Level4().IsMatch(text) ? 4
        : 0;
}
