using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Office.Benchmarks.Durable;

/// <summary>One statement that a command sent to its database, with the values it carried.</summary>
internal sealed class Statement(string sql, IEnumerable<DbParameter> parameters)
{
    private readonly DbParameter[] _parameters = [.. parameters.Select(Copy)];

    public string Sql => sql;

    /// <summary>Sends it again and reads whatever comes back.</summary>
    public async Task RunAsync(DbCommand command, CancellationToken cancellationToken)
    {
        if (command.Parameters.Count == 0)
        {
            command.Parameters.AddRange(Array.ConvertAll(_parameters, Copy));
        }
        else
        {
            for (var i = 0; i < _parameters.Length; i++)
            {
                command.Parameters[i].Value = _parameters[i].Value;
            }
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        do
        {
            while (await reader.ReadAsync(cancellationToken))
            {
            }
        }
        while (await reader.NextResultAsync(cancellationToken));
    }

    private static DbParameter Copy(DbParameter parameter) => parameter is NpgsqlParameter npgsql
        ? npgsql.Clone()
        : new SqliteParameter(parameter.ParameterName, parameter.Value);
}
