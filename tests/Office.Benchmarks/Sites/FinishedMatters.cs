using System.Data.Common;
using System.Globalization;
using Office.Workflow.Instances;

namespace Office.Benchmarks.Sites;

/// <summary>
/// Fills a database with finished matters by the million. One matter that the product itself has passed through its decisions is
/// the pattern: its rows are copied by the database, with ids, officials and times of their own, so that new columns come along.
/// A matter gets a root, a dispatch, an ended instance, three work items with their holders, four grants, two sign-offs, four
/// rows of history, of audit and of commands: 29 rows, about 6 KB. Its text and files are left out: no step reads them. Items go
/// to everybody in turn, and every tenth matter to the leader besides. Indexes are made again afterwards.
/// </summary>
/// <param name="connection">Open, and alone on the database.</param>
/// <param name="sql">How this database makes numbers, ids and times.</param>
internal sealed class FinishedMatters(DbConnection connection, IFillSql sql)
{
    private const int Items = 3;
    private const int Leader = 3;

    private static readonly (string Table, int Copies)[] s_tables =
    [
        ("roots", 1), ("dispatches", 1), ("process_instances", 1), ("work_items", Items), ("work_item_holders", Items),
        ("grants", Items + 1), ("sign_offs", 2), ("history", 4), ("audit", 4), ("commands", 4),
    ];

    /// <summary>Fills in so many matters. Nothing else is connected meanwhile.</summary>
    public async Task FillAsync(int matters, CancellationToken cancellationToken)
    {
        await RunAsync(sql.Begin(matters, [.. BenchTown.Everybody.Select(one => (one.OfficialId, one.PostId))]), cancellationToken);
        var ended = await EndedStateAsync(cancellationToken);
        var tables = string.Join(", ", s_tables.Select(table => $"'{table.Table}'"));
        var indexes = await ReadAsync(sql.Indexes(tables), cancellationToken);
        foreach (var (drop, _) in indexes)
        {
            await RunAsync(drop, cancellationToken);
        }

        foreach (var (table, copies) in s_tables)
        {
            var columns = await ReadAsync(sql.Columns(table), cancellationToken);
            for (var copy = 0; copy < copies; copy++)
            {
                await RunAsync(Fill(table, copy, [.. columns.Select(column => column.First)], ended), cancellationToken);
            }
        }

        foreach (var (_, create) in indexes)
        {
            await RunAsync(create, cancellationToken);
        }

        await RunAsync(sql.End, cancellationToken);
    }

    private string Fill(string table, int copy, string[] columns, string ended)
    {
        string[] kept = [.. columns.Where(column => !(column is "seq" && table is "audit") && column is not "xid")];
        var who = $"p.n = CASE WHEN {copy} = 2 AND n.i % 10 = 0 THEN {Leader} ELSE (n.i * 7 + {copy * 13}) % {BenchTown.Everybody.Count} END";
        var values = kept.Select(column => Value(table, column, copy, ended) ?? $"t.\"{column}\"");
        return $"""
            INSERT INTO {table} ({string.Join(", ", kept.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)}
            FROM bench_numbers n JOIN bench_people p ON {who} CROSS JOIN (SELECT * FROM {table} {sql.Pattern(table)} LIMIT 1) t
            """;
    }

    // What is the matter's own; null for what is as in the pattern.
    private string? Value(string table, string column, int copy, string ended) => (table, column) switch
    {
        ("roots", "id") or ("dispatches", "id") or (_, "root_id") or (_, "dispatch_id") or ("audit", "object_id")
            or ("grants", "object_id") => sql.Id(1, 0),
        ("process_instances", "id") or (_, "instance_id") => sql.Id(2, 0),
        ("work_items", "id") or (_, "work_item_id") or ("grants", "via") => sql.Id(3, copy),
        ("work_item_holders", "id") => sql.Id(4, copy),
        ("sign_offs", "id") => sql.Id(5, copy),
        ("history", "id") => sql.Id(6, copy),
        ("commands", "command_id") => sql.Id(7, copy),
        ("process_instances", "state") => $"'{ended}'",
        ("work_item_holders", "state") => "3",
        ("work_items", "state") => "3",
        ("history", "seq") => (copy + 1).ToString(CultureInfo.InvariantCulture),
        ("grants", "relation") => copy == Items ? "3" : "4",
        (_, "official_id") or ("grants", "subject_id") or (_, "closed_by") or (_, "sent_by") => "p.official_id",
        (_, "post_id") => "p.post_id",
        (_, "at") or (_, "sent_at") or (_, "closed_at") or (_, "ended_at") or (_, "started_at") or (_, "created_at")
            or (_, "signed_at") => sql.Time(copy),
        _ => null,
    };

    private async Task<string> EndedStateAsync(CancellationToken cancellationToken)
    {
        var states = await ReadAsync("SELECT state, '' FROM process_instances LIMIT 1", cancellationToken);
        var ended = StateText.Read(states[0].First) with { Tokens = [], Scopes = [], Visits = [], Rounds = [], Ended = true };
        return StateText.Write(ended).Replace("'", "''", StringComparison.Ordinal);
    }

    private async Task RunAsync(string text, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made here, of names and numbers.
        command.CommandText = text;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<List<(string First, string Second)>> ReadAsync(string text, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // As above.
        command.CommandText = text;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<(string, string)> rows = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add((reader.GetString(0), reader.GetString(1)));
        }

        return rows;
    }
}
