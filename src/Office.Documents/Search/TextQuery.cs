namespace Office.Documents.Search;

/// <summary>A question as a tsquery.</summary>
internal static class TextQuery
{
    /// <summary>All of it: order and place of the words, and what must not be there.</summary>
    public static string Exact(SearchRequest request) => Joined(request, Exact);

    /// <summary>The same without the order of words that may stand anywhere: of a long document that is looked at in its words.</summary>
    public static string Loose(SearchRequest request) => Joined(
        request, term => IsPhrase(term) ? Bare(new SearchRequest([term], [])) : Exact(term));

    /// <summary>What of the question must stand in a long document word by word.</summary>
    public static string[] Phrases(SearchRequest request) =>
        [.. request.Terms.Where(IsPhrase).Select(term => WordVector.Spaced(term.Words))];

    private static bool IsPhrase(SearchTerm term) => term is { Field: SearchField.Any, IsExcluded: false, Words.Count: > 1 };

    private static string Joined(SearchRequest request, Func<SearchTerm, string> write)
    {
        var wanted = string.Join(" & ", request.Terms.Where(term => !term.IsExcluded).Select(write));
        var excluded = request.Terms.Where(term => term.IsExcluded).Select(Exact).ToList();
        return excluded.Count == 0 ? wanted : $"{wanted} & !({string.Join(" | ", excluded)})";
    }

    /// <summary>What the index alone can answer: every word and mark is there, somewhere.</summary>
    public static string Bare(SearchRequest request) => string.Join(
        " & ",
        request.Terms.Where(term => !term.IsExcluded)
            .SelectMany(term => term.Words.Select(word => $"'{word}'").Concat(term.Marks.Select(mark => $"'~{mark}'")))
            .Distinct(StringComparer.Ordinal));

    private static string Exact(SearchTerm term)
    {
        var weight = term.Field switch
        {
            SearchField.Title => ":A",
            SearchField.Number => ":B",
            SearchField.Organ => ":C",
            _ => "",
        };
        var words = string.Join(" <-> ", term.Words.Select(word => $"'{word}'{weight}"));
        string[] parts =
        [
            .. term.Words.Count switch { 0 => [], 1 => new[] { words }, _ => [$"({words})"] },
            .. term.Marks.Select(mark => $"'~{mark}'"),
        ];
        return parts.Length == 1 ? parts[0] : term.IsExcluded ? $"({string.Join(" & ", parts)})" : string.Join(" & ", parts);
    }
}
