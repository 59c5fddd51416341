using System.Buffers;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Office.Organization.Foundation;
using SQLitePCL;

namespace Office.Web.Data.Sqlite;

/// <summary>The writer's prepared statements, by their text. Values are stored as <see cref="SqliteDialect"/> stores them.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IPreparedStatements, IDisposable
{
    private const uint Persistent = 1;
    private const int LongestOnStack = 1024;

    private readonly Dictionary<string, Prepared> _all = new(StringComparer.Ordinal);

    public int Run(string sql, object?[] values, Action<DbDataReader>? row = null)
    {
        var (statement, places, reader) = Of(sql, values.Length);
        try
        {
            for (var i = 0; i < values.Length; i++)
            {
                Check(Bind(statement, places[i], values[i]));
            }

            int step;
            while ((step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                row?.Invoke(reader);
            }

            if (step != raw.SQLITE_DONE)
            {
                Check(step);
            }

            return raw.sqlite3_stmt_readonly(statement) != 0 ? -1 : raw.sqlite3_changes(connection.Handle);
        }
        finally
        {
            // What it says of a failure was said above.
            _ = raw.sqlite3_reset(statement);
        }
    }

    public void Dispose()
    {
        foreach (var prepared in _all.Values)
        {
            prepared.Row.Dispose();
            prepared.Statement.Dispose();
        }

        _all.Clear();
    }

    private Prepared Of(string sql, int values)
    {
        if (_all.TryGetValue(sql, out var known))
        {
            return known;
        }

        Check(raw.sqlite3_prepare_v3(connection.Handle, sql, Persistent, out var statement, out var rest));
        var places = new int[values];
        for (var i = 0; i < values; i++)
        {
            places[i] = raw.sqlite3_bind_parameter_index(statement, string.Create(CultureInfo.InvariantCulture, $"@p{i}"));
        }

        if (!string.IsNullOrWhiteSpace(rest) || places.Count(place => place > 0) != raw.sqlite3_bind_parameter_count(statement))
        {
            statement.Dispose();
            throw new ArgumentException($"One statement with a value for each parameter is run, not: {sql}", nameof(sql));
        }

        return _all[sql] = new Prepared(statement, places, new SqliteRow(statement));
    }

    private static int Bind(sqlite3_stmt statement, int place, object? value) => value switch
    {
        // A value that the text does not name.
        _ when place == 0 => raw.SQLITE_OK,
        null => raw.sqlite3_bind_null(statement, place),
        Guid id => BindGuid(statement, place, id),
        string text => BindText(statement, place, text),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        int number => raw.sqlite3_bind_int(statement, place, number),
        bool yes => raw.sqlite3_bind_int(statement, place, yes ? 1 : 0),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, place, 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        DateTimeOffset time => raw.sqlite3_bind_int64(statement, place, time.ToUnixTimeMilliseconds()),
        double number => raw.sqlite3_bind_double(statement, place, number),
        Enum => raw.sqlite3_bind_int(statement, place, Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        DateOnly date => BindText(statement, place, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A {value.GetType().Name} is not stored by hand."),
    };

    private static int BindGuid(sqlite3_stmt statement, int place, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return raw.sqlite3_bind_blob(statement, place, bytes);
    }

    private static int BindText(sqlite3_stmt statement, int place, string text)
    {
        // An empty span would be bound as NULL.
        if (text.Length == 0)
        {
            return raw.sqlite3_bind_text(statement, place, "");
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = most > LongestOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented is null ? stackalloc byte[LongestOnStack] : rented;
        var bound = raw.sqlite3_bind_text(statement, place, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return bound;
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, connection.Handle);

    private sealed record Prepared(sqlite3_stmt Statement, int[] Places, SqliteRow Row);
}
