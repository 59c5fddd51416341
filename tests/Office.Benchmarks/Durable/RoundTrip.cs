using System.Data.Common;
using Office.Organization.Foundation;

namespace Office.Benchmarks.Durable;

/// <summary>What one round trip of a command carried: its statements with their values, as the provider was given them.</summary>
internal sealed record RoundTrip(IReadOnlyList<RoundTrip.Sent> Statements)
{
    public static RoundTrip Of(IReadOnlyList<SqlStatement> statements, SqlDialect dialect) => new(
        [.. statements.Select(one => new Sent(one.Sql, [.. one.Values.Select((value, i) => ($"@p{i}", dialect.Parameter(value)))]))]);

    public static RoundTrip Of(DbCommand command) => new(
        [new Sent(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(one => (one.ParameterName, one.Value!))])]);

    /// <summary>Sends it again, prepared, and reads whatever comes back.</summary>
    public async Task RunAsync(
        DbConnection connection, DbTransaction? transaction, Dictionary<string, DbCommand>? prepared, CancellationToken cancellationToken)
    {
        if (connection.CanCreateBatch)
        {
            await RunTogetherAsync(connection, transaction, cancellationToken);
            return;
        }

        foreach (var sent in Statements)
        {
            if (!prepared!.TryGetValue(sent.Sql, out var command))
            {
                command = connection.CreateCommand();
#pragma warning disable CA2100 // The product's own statements.
                command.CommandText = sent.Sql;
#pragma warning restore CA2100
                prepared.Add(sent.Sql, command);
            }

            command.Transaction = transaction;
            Fill(command.Parameters, sent, command.CreateParameter);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            await ReadAsync(reader, cancellationToken);
        }
    }

    private async Task RunTogetherAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var sent in Statements)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = sent.Sql;
            Fill(command.Parameters, sent, command.CreateParameter);
            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await ReadAsync(reader, cancellationToken);
    }

    private static async Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        do
        {
            while (await reader.ReadAsync(cancellationToken))
            {
            }
        }
        while (await reader.NextResultAsync(cancellationToken));
    }

    private static void Fill(DbParameterCollection parameters, Sent sent, Func<DbParameter> create)
    {
        while (parameters.Count < sent.Values.Count)
        {
            var parameter = create();
            parameter.ParameterName = sent.Values[parameters.Count].Name;
            parameters.Add(parameter);
        }

        for (var i = 0; i < sent.Values.Count; i++)
        {
            parameters[i].Value = sent.Values[i].Value;
        }
    }

    /// <summary>One statement and its values.</summary>
    internal sealed record Sent(string Sql, IReadOnlyList<(string Name, object Value)> Values);
}
