using System.Data.Common;

namespace Office.Organization.Foundation;

/// <summary>
/// The open connection and transaction of the running command or query, for hand-written SQL. Parameters are positional:
/// <c>@p0</c>, <c>@p1</c> … The <see cref="OfficeDbContext"/> of the same scope works on the same transaction.
/// </summary>
public sealed class DbSession(
    DbConnection connection, DbTransaction? transaction, SqlDialect dialect, IDictionary<string, DbCommand>? prepared = null)
{
    public DbConnection Connection => connection;

    public DbTransaction? Transaction => transaction;

    public SqlDialect Dialect => dialect;

    /// <summary>True inside a query: nothing read is tracked, nothing can be written.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Runs a statement and tells how many rows it touched.</summary>
    public async Task<int> ExecuteAsync(string sql, object?[] values, CancellationToken cancellationToken)
    {
        var command = Command(sql, values);
        try
        {
            return await command.ExecuteNonQueryAsync(cancellationToken);
        }
        finally
        {
            await LeaveAsync(command);
        }
    }

    /// <summary>Runs a SELECT and reads each row.</summary>
    public async Task<IReadOnlyList<T>> ReadAsync<T>(
        string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var command = Command(sql, values);
        try
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            List<T> rows = [];
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add(read(reader));
            }

            return rows;
        }
        finally
        {
            await LeaveAsync(command);
        }
    }

    private DbCommand Command(string sql, object?[] values)
    {
        if (prepared is null || !prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            // The text is the caller's constant; values travel only as parameters.
#pragma warning disable CA2100
            command.CommandText = sql;
#pragma warning restore CA2100
            prepared?.Add(sql, command);
        }

        command.Transaction = transaction;
        command.Parameters.Clear();
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = dialect.Parameter(values[i]);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private ValueTask LeaveAsync(DbCommand command) => prepared is null ? command.DisposeAsync() : ValueTask.CompletedTask;
}
