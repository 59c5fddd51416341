using Microsoft.Data.Sqlite;
using Office.Documents.Search;
using Office.Organization.Grants;

namespace Office.Benchmarks.Sites;

/// <summary>Documents for the search straight into the file, as the product would store them; a file that breaks is thrown away.</summary>
internal static class SqliteSearchFill
{
    private const string Entry = """
        INSERT INTO search_entries (seq, root_id, organ_id, source, title, number, organ_name, kind, urgency, "on", text, digest)
        VALUES (@p0, @p1, @p2, 1, @p3, @p4, @p5, 8, 0, @p6, @p7, @p8)
        """;

    private const string Grant = "INSERT INTO grants (object_id, subject_id, relation, via) VALUES (@p0, @p1, @p2, @p0)";

    public static void Fill(string file, int documents)
    {
        using var connection = SqliteFill.Open(file);
        // Words are gathered in memory up to 64 MB before they are written: the default of 1 MB means many more merges.
        Run(connection, """
            PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA foreign_keys = OFF;
            INSERT INTO search_words (search_words, rank) VALUES ('hashsize', 67108864);
            """);
        using (var transaction = connection.BeginTransaction())
        {
            using var words = Prepare(connection, SqliteWords.Insert, 6);
            using var entry = Prepare(connection, Entry, 9);
            using var grant = Prepare(connection, Grant, 3);
            foreach (var row in SearchRow.Chunks(documents, (seq, text) => SqliteWords.Row(seq, text)).SelectMany(chunk => chunk))
            {
                var (root, text) = (row.Text.RootId.ToByteArray(bigEndian: true), row.Text);
                Run(words, row.Words);
                Run(entry, [
                    (long)row.Seq, root, text.OrganId.ToByteArray(bigEndian: true), text.Title, text.Number, text.OrganName,
                    text.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), row.Packed, row.Digest]);
                Run(grant, [root, BenchTown.Signer.UnitId.ToByteArray(bigEndian: true), (int)Relation.Reader]);
                if (row.IsForFew)
                {
                    Run(grant, [root, BenchTown.Drafter.OfficialId.ToByteArray(bigEndian: true), (int)Relation.Reader]);
                }
            }

            transaction.Commit();
        }

        Run(connection, "INSERT INTO search_words (search_words, rank) VALUES ('hashsize', 1048576); PRAGMA journal_mode = WAL; ANALYZE;");
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this project and of the product.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var at = 0; at < values; at++)
        {
            command.Parameters.AddWithValue($"@p{at}", DBNull.Value);
        }

        command.Prepare();
        return command;
    }

    private static void Run(SqliteCommand command, object?[] values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters[at].Value = values[at] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
