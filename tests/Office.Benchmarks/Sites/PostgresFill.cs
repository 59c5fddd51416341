using System.Globalization;

namespace Office.Benchmarks.Sites;

/// <summary>Everything in the database itself, without waiting for its log.</summary>
internal sealed class PostgresFill : IFillSql
{
    public string Begin(int matters, IReadOnlyList<(Guid OfficialId, Guid PostId)> people) => $"""
        SET synchronous_commit = off;
        SET maintenance_work_mem = '512MB';
        CREATE TEMP TABLE bench_numbers AS SELECT i FROM generate_series(1, {Text(matters)}) AS i;
        CREATE TEMP TABLE bench_people (n integer PRIMARY KEY, official_id uuid, post_id uuid);
        INSERT INTO bench_people VALUES {string.Join(", ", people.Select((one, n) =>
            $"({Text(n)}, '{one.OfficialId:D}', '{one.PostId:D}')"))};
        ANALYZE bench_numbers; ANALYZE bench_people;
        """;

    // A server of some days has had its autovacuum; a fill of some minutes has not.
    public string End => "ANALYZE";

    public string Indexes(string tables) => $"""
        SELECT 'DROP INDEX "' || indexname || '"', indexdef FROM pg_indexes
        WHERE schemaname = 'public' AND tablename IN ({tables})
            AND indexname NOT IN (SELECT conname FROM pg_constraint)
        """;

    public string Columns(string table) => $"""
        SELECT column_name, data_type FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name = '{table}' ORDER BY ordinal_position
        """;

    public string Pattern(string table) => table switch
    {
        "work_items" => "WHERE closed_at IS NOT NULL",
        "process_instances" => "WHERE version > 1",
        _ => "",
    };

    public string Id(int kind, int copy) =>
        $"('{kind:x8}-{copy:x4}-7000-8000-' || lpad(to_hex(n.i), 12, '0'))::uuid";

    public string Time(int copy) => $"timestamptz '2020-01-01Z' + n.i * interval '4 minutes' + interval '{Text(copy)} minutes'";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
