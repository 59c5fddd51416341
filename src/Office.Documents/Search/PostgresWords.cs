using System.Globalization;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>
/// A tsvector written by our own tokenizer under a GIN index. GIN knows no order, so that every document also bears the marks of
/// the block that it stands in: the newest blocks are asked first, and only what is rare goes through all of them. Order and
/// weight of the words are looked at only as far as the page needs it.
/// </summary>
internal sealed class PostgresWords(DbSession session) : WordIndex(session)
{
    private const int FewReadable = 3_000;
    private const int SmallBlock = 10;
    private const int LargeBlock = 15;
    private const int BlocksAtOnce = 4;

    // A plan made once for any question knows nothing of its words, and the planner counts an operator on a long vector as cheap as one on
    // a number: it would read every document, which takes seconds. So every question is planned anew, and neither the table nor its key
    // (w.seq + 0) is left to it. Local to the statements that travel together.
    private const string ByIndex =
        "SELECT set_config('plan_cache_mode', 'force_custom_plan', TRUE), set_config('enable_seqscan', 'off', TRUE)";

    // Of a long document the format does not keep every place: its phrases are looked for in its words.
    private const string Fits = """
        (w.words @@ @p7::tsquery OR (w.long_words IS NOT NULL AND w.words @@ @p8::tsquery
            AND NOT EXISTS (SELECT 1 FROM unnest(@p9) AS phrase WHERE position(phrase IN w.long_words) = 0)))
        """;

    private const string FewSql = $"""
        SELECT mine.seq FROM (
            SELECT DISTINCT e.seq FROM grants g JOIN search_entries e ON e.root_id = g.object_id
            WHERE {MayRead} AND e.seq < @p5 ORDER BY e.seq DESC OFFSET 0) mine
        JOIN LATERAL (SELECT words, long_words FROM search_words WHERE seq = mine.seq OFFSET 0) w ON {Fits}
        ORDER BY mine.seq DESC LIMIT @p6
        """;

    private const string Candidates = """
        SELECT w.seq, w.words, w.long_words FROM search_words w WHERE w.words @@ @p0::tsquery AND w.seq + 0 < @p5 ORDER BY w.seq DESC OFFSET 0
        """;

    private const string ManySql = $"""
        SELECT w.seq FROM ({Candidates}) w WHERE {Fits} AND (
            SELECT TRUE FROM search_entries e JOIN grants g ON g.object_id = e.root_id WHERE e.seq = w.seq AND {MayRead} LIMIT 1)
        LIMIT @p6
        """;

    private const string ManyPlainSql = $"""
        SELECT w.seq FROM ({Candidates}) w WHERE (
            SELECT TRUE FROM search_entries e JOIN grants g ON g.object_id = e.root_id WHERE e.seq = w.seq AND {MayRead} LIMIT 1)
        LIMIT @p6
        """;

    private const string ArchiveSql = $"""
        SELECT w.seq FROM ({Candidates}) w WHERE {Fits} AND (
            SELECT TRUE FROM search_entries e JOIN grants g ON g.object_id = e.organ_id
            WHERE e.seq = w.seq AND e.archive_code IS NOT NULL AND {KeepsArchive} LIMIT 1)
        LIMIT @p6
        """;

    public override Task WriteAsync(long seq, IndexedText text, CancellationToken cancellationToken)
    {
        var vector = WordVector.Of(text, BlockMarks(seq));
        return Session.ExecuteAsync(
            """
            INSERT INTO search_words (seq, words, long_words) VALUES (@p0, @p1::tsvector, @p2)
            ON CONFLICT (seq) DO UPDATE SET words = EXCLUDED.words, long_words = EXCLUDED.long_words
            """,
            [seq, vector.Literal, vector.LongWords],
            cancellationToken);
    }

    public override Task ClearAsync(CancellationToken cancellationToken) =>
        Session.ExecuteAsync("DELETE FROM search_words", [], cancellationToken);

    public override async Task<IReadOnlyList<long>> FindAsync(WordQuestion question, CancellationToken cancellationToken)
    {
        var (exact, bare) = (TextQuery.Exact(question.Request), TextQuery.Bare(question.Request));
        object?[] whole = [exact, TextQuery.Loose(question.Request), TextQuery.Phrases(question.Request)];
        if (!question.InArchive && await CountReadableAsync(question.Actor, FewReadable + 1, cancellationToken) <= FewReadable)
        {
            ByIndexOnly();
            return await Session.ReadAsync(
                FewSql, [.. Values(exact, question.Actor, question.Before, question.Most), .. whole], row => row.GetInt64(0), cancellationToken);
        }

        var newest = await Session.ReadAsync(
            "SELECT COALESCE(MAX(seq), 0) FROM search_words WHERE seq < @p0", [question.Before], row => row.GetInt64(0), cancellationToken);
        var sql = question.InArchive ? ArchiveSql : bare == exact ? ManyPlainSql : ManySql;
        List<long> found = [];
        foreach (var (blocks, below) in Slices(newest[0]))
        {
            object?[] values = Values(
                blocks is null ? bare : $"({bare}) & ({blocks})", question.Actor, Math.Min(below, question.Before), question.Most - found.Count);
            ByIndexOnly();
            found.AddRange(await Session.ReadAsync(
                sql, sql == ManyPlainSql ? values : [.. values, .. whole], row => row.GetInt64(0), cancellationToken));
            if (found.Count >= question.Most)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The blocks of an entry, as marks.</summary>
    internal static IEnumerable<string> BlockMarks(long seq) =>
        [Mark('a', seq >> SmallBlock), Mark('b', seq >> LargeBlock)];

    private void ByIndexOnly() => Session.Queue(new SqlStatement(ByIndex, []) { Row = _ => { } });

    // The newest thousands, then the newest hundred thousand, then everything that is left.
    private static IEnumerable<(string? Blocks, long Below)> Slices(long newest)
    {
        var small = Math.Max((newest >> SmallBlock) - BlocksAtOnce + 1, 0);
        yield return (Blocks('a', small, newest >> SmallBlock), newest + 1);
        var below = small << SmallBlock;
        if (below == 0)
        {
            yield break;
        }

        var last = (below - 1) >> LargeBlock;
        var large = Math.Max(last - BlocksAtOnce + 1, 0);
        yield return (Blocks('b', large, last), below);
        if (large > 0)
        {
            yield return (null, large << LargeBlock);
        }
    }

    private static string Blocks(char level, long from, long to) => string.Join(
        " | ", Enumerable.Range(0, (int)(to - from + 1)).Select(at => $"'~{Mark(level, from + at)}'"));

    private static string Mark(char level, long block) => string.Create(CultureInfo.InvariantCulture, $"{level}{block}");
}
