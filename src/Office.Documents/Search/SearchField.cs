namespace Office.Documents.Search;

/// <summary>Where a word is looked for.</summary>
internal enum SearchField
{
    /// <summary>Everywhere: title, number, organ, text, names of attachments, opinions.</summary>
    Any,

    /// <summary>标题</summary>
    Title,

    /// <summary>文号 or, of what is filed, 档号.</summary>
    Number,

    /// <summary>发文机关</summary>
    Organ,
}

/// <summary>One condition of a question: words that follow each other, or marks that the document must bear.</summary>
/// <param name="Field">Where the words stand.</param>
/// <param name="Words">As <see cref="BigramTokenizer"/> makes them; empty when only marks are asked for.</param>
/// <param name="Marks">Single characters and what is filtered by, each of which must be there.</param>
/// <param name="IsExcluded">Written with a minus: the document must not have it.</param>
internal sealed record SearchTerm(
    SearchField Field, IReadOnlyList<string> Words, IReadOnlyList<string> Marks, bool IsExcluded);

/// <summary>A question as it was understood.</summary>
/// <param name="Terms">Each of them must hold.</param>
/// <param name="Needles">What is highlighted: the runs of characters that were asked for, folded.</param>
internal sealed record SearchRequest(IReadOnlyList<SearchTerm> Terms, IReadOnlyList<string> Needles);

/// <summary>Marks: what a document is filtered by, indexed beside its words.</summary>
internal static class SearchMarks
{
    public const string Filed = "filed";

    /// <summary>A single character in one field.</summary>
    public static string In(SearchField field, string character) => field switch
    {
        SearchField.Title => "t" + character,
        SearchField.Number => "n" + character,
        SearchField.Organ => "g" + character,
        _ => character,
    };

    public static string Kind(int kind) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"k{kind}");

    public static string Year(int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"y{year}");

    public static string Urgency(int urgency) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"u{urgency}");

    public static string Source(SearchSource source) => source switch
    {
        SearchSource.Arrival => "sarrival",
        SearchSource.FormMatter => "sform",
        _ => "sdispatch",
    };
}
