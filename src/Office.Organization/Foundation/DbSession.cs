using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Office.Organization.Foundation;

/// <summary>
/// The open connection and transaction of the running command or query, for hand-written SQL. Parameters are positional:
/// <c>@p0</c>, <c>@p1</c> … The <see cref="OfficeDbContext"/> of the same scope works on the same transaction.
/// </summary>
public sealed class DbSession(
    DbConnection connection, DbTransaction? transaction, SqlDialect dialect, IPreparedStatements? prepared = null)
{
    private static readonly string[] s_names = [.. Enumerable.Range(0, 64).Select(Name)];

    private readonly List<SqlStatement> _queued = [];

    public DbConnection Connection => connection;

    public DbTransaction? Transaction => transaction;

    public SqlDialect Dialect => dialect;

    /// <summary>True inside a query: nothing read is tracked, nothing can be written.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Told of every round trip with what it carries, before it is made.</summary>
    internal Action<IReadOnlyList<SqlStatement>>? Watch { get; init; }

    /// <summary>Keeps a statement until the next one is sent, or the command ends: all that waits travels together.</summary>
    public void Queue(SqlStatement statement) => _queued.Add(statement);

    /// <summary>
    /// Sends what is queued and then these, in this order: one round trip where the database can, one prepared statement after
    /// another where there is none to save.
    /// </summary>
    public async Task SendAsync(CancellationToken cancellationToken, params SqlStatement[] statements)
    {
        SqlStatement[] all = [.. _queued, .. statements];
        _queued.Clear();
        if (all.Length > 0)
        {
            Watch?.Invoke(all);
        }

        if (prepared is not null)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Array.ForEach(all, one => one.Touched = prepared.Run(one.Sql, one.Values, one.Row));
        }
        else if (all.Length > 1 && connection.CanCreateBatch)
        {
            await SendTogetherAsync(all, cancellationToken);
        }
        else
        {
            foreach (var statement in all)
            {
                await SendAsync(statement, cancellationToken);
            }
        }

        if (Array.Find(all, one => one.MustTouch is { } must && must != one.Touched) is { } missed)
        {
            throw new DbUpdateConcurrencyException($"{missed.Touched} rows instead of {missed.MustTouch}: {missed.Sql}");
        }
    }

    /// <summary>Runs a statement and tells how many rows it touched.</summary>
    public async Task<int> ExecuteAsync(string sql, object?[] values, CancellationToken cancellationToken)
    {
        var statement = new SqlStatement(sql, values);
        await SendAsync(cancellationToken, statement);
        return statement.Touched;
    }

    /// <summary>Runs a SELECT and reads each row.</summary>
    public async Task<IReadOnlyList<T>> ReadAsync<T>(
        string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        List<T> rows = [];
        await SendAsync(cancellationToken, new SqlStatement(sql, values) { Row = reader => rows.Add(read(reader)) });
        return rows;
    }

    private async Task SendAsync(SqlStatement statement, CancellationToken cancellationToken)
    {
        await using var command = Command(statement);
        if (statement.Row is not { } row)
        {
            statement.Touched = await command.ExecuteNonQueryAsync(cancellationToken);
            return;
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await ReadAsync(reader, row, cancellationToken);
    }

    private async Task SendTogetherAsync(SqlStatement[] statements, CancellationToken cancellationToken)
    {
        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var statement in statements)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = statement.Sql;
            Fill(command.Parameters, statement, command.CreateParameter);
            batch.BatchCommands.Add(command);
        }

        await using (var reader = await batch.ExecuteReaderAsync(cancellationToken))
        {
            // The reader stops only at statements that return rows.
            foreach (var row in statements.Select(statement => statement.Row).OfType<Action<DbDataReader>>())
            {
                await ReadAsync(reader, row, cancellationToken);
                await reader.NextResultAsync(cancellationToken);
            }
        }

        for (var i = 0; i < statements.Length; i++)
        {
            statements[i].Touched = batch.BatchCommands[i].RecordsAffected;
        }
    }

    private static async Task ReadAsync(DbDataReader reader, Action<DbDataReader> row, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken))
        {
            row(reader);
        }
    }

    private DbCommand Command(SqlStatement statement)
    {
        var command = connection.CreateCommand();
        // The text is the caller's constant; values travel only as parameters.
#pragma warning disable CA2100
        command.CommandText = statement.Sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        Fill(command.Parameters, statement, command.CreateParameter);
        return command;
    }

    private void Fill(DbParameterCollection parameters, SqlStatement statement, Func<DbParameter> create)
    {
        for (var i = 0; i < statement.Values.Length; i++)
        {
            var parameter = create();
            parameter.ParameterName = i < s_names.Length ? s_names[i] : Name(i);
            parameter.Value = dialect.Parameter(statement.Values[i]);
            parameters.Add(parameter);
        }
    }

    private static string Name(int position) => $"@p{position}";
}
