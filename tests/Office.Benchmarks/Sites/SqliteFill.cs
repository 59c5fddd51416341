using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Office.Benchmarks.Sites;

/// <summary>One transaction without a journal: a file that breaks is thrown away.</summary>
internal sealed class SqliteFill : IFillSql
{
    // 2020-01-01, with four minutes from one matter to the next: a million of them end in 2027.
    private const long Start = 1_577_836_800_000;

    public string Begin(int matters, IReadOnlyList<(Guid OfficialId, Guid PostId)> people) => $"""
        PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA foreign_keys = OFF;
        CREATE TEMP TABLE bench_numbers (i INTEGER PRIMARY KEY);
        INSERT INTO bench_numbers WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Text(matters)}) SELECT i FROM n;
        CREATE TEMP TABLE bench_people (n INTEGER PRIMARY KEY, official_id BLOB, post_id BLOB);
        INSERT INTO bench_people VALUES {string.Join(", ", people.Select((one, n) =>
            $"({Text(n)}, X'{Hex(one.OfficialId)}', X'{Hex(one.PostId)}')"))};
        BEGIN;
        """;

    public string End => "COMMIT; PRAGMA journal_mode = WAL;";

    public string Indexes(string tables) =>
        $"SELECT 'DROP INDEX \"' || name || '\"', sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({tables})";

    public string Columns(string table) => $"SELECT name, type FROM pragma_table_info('{table}')";

    public string Pattern(string table) => table switch
    {
        "work_items" => "WHERE closed_at IS NOT NULL",
        "process_instances" => "WHERE version > 1",
        _ => "",
    };

    public string Id(int kind, int copy) => $"CAST(printf('%04d%04d%08d', {Text(kind)}, {Text(copy)}, n.i) AS BLOB)";

    public string Time(int copy) => $"{Start} + n.i * 240000 + {Text(copy * 60_000)}";

    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static string Hex(Guid id) => Convert.ToHexString(id.ToByteArray(bigEndian: true));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
