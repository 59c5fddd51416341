using Microsoft.Data.Sqlite;
using Office.Organization.Foundation;

namespace Office.Web.Data.Sqlite;

/// <summary>Writes through the one writer; reads on pooled connections, each query on one snapshot.</summary>
internal sealed class SqliteUnitOfWork(SqliteDatabase database, SqliteWriter writer) : IUnitOfWork
{
    public Task WriteAsync(Func<DbSession, CancellationToken, Task<bool>> attempt, CancellationToken cancellationToken) =>
        writer.WriteAsync(attempt, cancellationToken);

    public async Task<T> ReadAsync<T>(
        Func<DbSession, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await database.OpenReaderAsync(cancellationToken);
            await using var snapshot = connection.BeginTransaction(deferred: true);
            return await read(new DbSession(connection, snapshot, database.Dialect) { IsReadOnly = true }, cancellationToken);
        }
        catch (SqliteException exception) when (SqliteFailure.IsUnavailable(exception))
        {
            throw new StorageUnavailableException("SQLite is not readable now.", exception);
        }
    }
}
