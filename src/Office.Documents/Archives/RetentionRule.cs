namespace Office.Documents.Archives;

/// <summary>One line of the retention table (文书档案保管期限表): titles with any of these words are kept so long, or not filed at all.</summary>
/// <param name="Words">Any of them in the title; empty fits every title.</param>
/// <param name="Period">How long; null is 不归档.</param>
/// <param name="Why">On what ground, as it is shown to whoever files.</param>
public sealed record RetentionRule(IReadOnlyList<string> Words, RetentionPeriod? Period, string Why)
{
    public const int MostRules = 200;
    public const int LongestWord = 30;
    public const int LongestWhy = 200;

    public bool Fits(string title) => Words.Count == 0 || Words.Any(word => title.Contains(word, StringComparison.Ordinal));
}
