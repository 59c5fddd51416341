using System.Globalization;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>
/// FTS5 without content: its lists are walked from the newest backwards and left as soon as enough is found. Whoever may read few
/// documents is asked the other way round, document by document, when the words are in too many.
/// </summary>
internal sealed class SqliteWords(DbSession session) : WordIndex(session)
{
    internal const string Insert = "INSERT INTO search_words (rowid, title, number, organ, body, marks) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)";

    private const string Fields = "{title number organ body}";
    private const int FewReadable = 4_000;
    private const int RareWords = 20_000;

    private const string Mine = $"""
        SELECT e.seq AS seq FROM grants g CROSS JOIN search_entries e ON e.root_id = g.object_id WHERE {MayRead}
        """;

    private const string Frequency = """
        SELECT COUNT(*) FROM (SELECT 1 FROM search_words WHERE search_words MATCH @p0 LIMIT @p1)
        """;

    private const string FewSql = $"""
        WITH mine AS MATERIALIZED ({Mine})
        SELECT rowid FROM search_words WHERE search_words MATCH @p0 AND rowid < @p5 AND +rowid IN mine ORDER BY rowid DESC LIMIT @p6
        """;

    private const string OneByOneSql = $"""
        WITH mine AS MATERIALIZED (SELECT DISTINCT seq FROM ({Mine}) WHERE seq < @p5 ORDER BY seq DESC)
        SELECT w.rowid FROM mine CROSS JOIN search_words w ON w.rowid = mine.seq WHERE w.search_words MATCH @p0 LIMIT @p6
        """;

    private const string ManySql = $"""
        SELECT w.rowid FROM search_words w WHERE w.search_words MATCH @p0 AND w.rowid < @p5 AND EXISTS (
            SELECT 1 FROM search_entries e CROSS JOIN grants g ON g.object_id = e.root_id WHERE e.seq = w.rowid AND {MayRead})
        ORDER BY w.rowid DESC LIMIT @p6
        """;

    private const string ArchiveSql = $"""
        SELECT w.rowid FROM search_words w WHERE w.search_words MATCH @p0 AND w.rowid < @p5 AND EXISTS (
            SELECT 1 FROM search_entries e CROSS JOIN grants g ON g.object_id = e.organ_id
            WHERE e.seq = w.rowid AND e.archive_code IS NOT NULL AND {KeepsArchive})
        ORDER BY w.rowid DESC LIMIT @p6
        """;

    public override async Task WriteAsync(long seq, IndexedText text, CancellationToken cancellationToken)
    {
        await Session.ExecuteAsync("DELETE FROM search_words WHERE rowid = @p0", [seq], cancellationToken);
        await Session.ExecuteAsync(Insert, Row(seq, text), cancellationToken);
    }

    /// <summary>What <see cref="Insert"/> is given for an entry.</summary>
    internal static object?[] Row(long seq, IndexedText text) =>
        [seq, Words(text.Title), Words(text.Numbers), Words(text.OrganName), Words(text.Searched), string.Join(' ', text.Marks)];

    public override Task ClearAsync(CancellationToken cancellationToken) =>
        Session.ExecuteAsync("INSERT INTO search_words (search_words) VALUES ('delete-all')", [], cancellationToken);

    public override async Task<IReadOnlyList<long>> FindAsync(WordQuestion question, CancellationToken cancellationToken)
    {
        var match = Match(question.Request);
        var sql = question.InArchive ? ArchiveSql
            : await CountReadableAsync(question.Actor, FewReadable + 1, cancellationToken) > FewReadable ? ManySql
            : await IsRareAsync(match, cancellationToken) ? FewSql
            : OneByOneSql;
        return await Session.ReadAsync(
            sql, Values(match, question.Actor, question.Before, question.Most), row => row.GetInt64(0), cancellationToken);
    }

    /// <summary>The question in the words of FTS5.</summary>
    internal static string Match(SearchRequest request)
    {
        var wanted = string.Join(" AND ", request.Terms.Where(term => !term.IsExcluded).Select(Match));
        var excluded = request.Terms.Where(term => term.IsExcluded).Select(Match).ToList();
        return excluded.Count == 0 ? wanted : $"({wanted}) NOT ({string.Join(" OR ", excluded)})";
    }

    private static string Match(SearchTerm term)
    {
        var words = term.Words.Count == 0 ? [] : new[] { $"{ColumnsOf(term.Field)} : \"{string.Join(' ', term.Words)}\"" };
        return $"({string.Join(" AND ", words.Concat(term.Marks.Select(mark => $"{{marks}} : \"{mark}\"")))})";
    }

    private static string ColumnsOf(SearchField field) => field switch
    {
        SearchField.Title => "{title}",
        SearchField.Number => "{number}",
        SearchField.Organ => "{organ}",
        _ => Fields,
    };

    private static string Words(string text) => string.Join(' ', BigramTokenizer.Words(text));

    private async Task<bool> IsRareAsync(string match, CancellationToken cancellationToken) =>
        (await Session.ReadAsync(
            Frequency, [match, RareWords], row => Convert.ToInt32(row[0], CultureInfo.InvariantCulture), cancellationToken))[0] < RareWords;
}
