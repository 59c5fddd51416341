using Npgsql;
using NpgsqlTypes;
using Office.Documents.Search;
using Office.Organization.Grants;

namespace Office.Benchmarks.Sites;

/// <summary>Documents for the search by COPY, as the product would store them; the words' index is made afterwards.</summary>
internal static class PostgresSearchFill
{
    private const string Words = "COPY search_words (seq, words, long_words) FROM STDIN";

    private const string Entries = """
        COPY search_entries (seq, root_id, organ_id, source, title, number, organ_name, kind, urgency, "on", text, digest) FROM STDIN (FORMAT BINARY)
        """;

    private const string Grants = "COPY grants (object_id, subject_id, relation, via) FROM STDIN (FORMAT BINARY)";

    public static async Task FillAsync(string connectionString, int documents, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await RunAsync(connection, "DROP INDEX ix_search_words_words; SET synchronous_commit = off", cancellationToken);
        foreach (var chunk in SearchRow.Chunks(documents, WordsOf))
        {
            await WriteWordsAsync(connection, chunk, cancellationToken);
            await WriteEntriesAsync(connection, chunk, cancellationToken);
            await WriteGrantsAsync(connection, chunk, cancellationToken);
        }

        await RunAsync(connection, "SET maintenance_work_mem = '1GB'; CREATE INDEX ix_search_words_words ON search_words USING gin (words)", cancellationToken);
        await RunAsync(connection, "VACUUM ANALYZE", cancellationToken);
    }

    private static object?[] WordsOf(int seq, IndexedText text)
    {
        var vector = WordVector.Of(text, PostgresWords.BlockMarks(seq));
        return [Escaped(vector.Literal), vector.LongWords is { } longWords ? Escaped(longWords) : "\\N"];
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    private static async Task WriteWordsAsync(NpgsqlConnection connection, SearchRow[] rows, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginTextImportAsync(Words, cancellationToken);
        foreach (var row in rows)
        {
            await copy.WriteAsync($"{row.Seq}\t{row.Words[0]}\t{row.Words[1]}\n".AsMemory(), cancellationToken);
        }
    }

    private static async Task WriteEntriesAsync(NpgsqlConnection connection, SearchRow[] rows, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(Entries, cancellationToken);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync((long)row.Seq, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(row.Text.RootId, NpgsqlDbType.Uuid, cancellationToken);
            await copy.WriteAsync(row.Text.OrganId, NpgsqlDbType.Uuid, cancellationToken);
            await copy.WriteAsync(1, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(row.Text.Title, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(row.Text.Number!, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(row.Text.OrganName, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(8, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(0, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(row.Text.On, NpgsqlDbType.Date, cancellationToken);
            await copy.WriteAsync(row.Packed, NpgsqlDbType.Bytea, cancellationToken);
            await copy.WriteAsync(row.Digest, NpgsqlDbType.Bytea, cancellationToken);
        }

        await copy.CompleteAsync(cancellationToken);
    }

    private static async Task WriteGrantsAsync(NpgsqlConnection connection, SearchRow[] rows, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(Grants, cancellationToken);
        var readers = rows.Select(row => (row.Text.RootId, Subject: BenchTown.Signer.UnitId))
            .Concat(rows.Where(row => row.IsForFew).Select(row => (row.Text.RootId, Subject: BenchTown.Drafter.OfficialId)));
        foreach (var (root, subject) in readers)
        {
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync(root, NpgsqlDbType.Uuid, cancellationToken);
            await copy.WriteAsync(subject, NpgsqlDbType.Uuid, cancellationToken);
            await copy.WriteAsync((int)Relation.Reader, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(root, NpgsqlDbType.Uuid, cancellationToken);
        }

        await copy.CompleteAsync(cancellationToken);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
