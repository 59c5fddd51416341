using Npgsql;
using Office.Web.Jobs;

namespace Office.Web.Data.Postgres;

/// <summary>
/// An advisory lock on a connection kept open for it: a dead node's lock goes with its connection. Outside any transaction, because
/// an open one would hold back the feed that is being read.
/// </summary>
internal sealed class PostgresLease(PostgresDatabase database) : IFeedLease, IAsyncDisposable
{
    private NpgsqlConnection? _connection;

    public async Task<bool> HoldsAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_connection is null)
            {
                return await TryTakeAsync(cancellationToken);
            }

            await using var alive = new NpgsqlCommand("SELECT 1", _connection);
            await alive.ExecuteNonQueryAsync(cancellationToken);
            return true;
        }
        catch (NpgsqlException)
        {
            await DisposeAsync();
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
        {
            _connection = null;
            // Not back to the pool with the lock still on it: a reset would release it, a broken connection is thrown away.
            await connection.DisposeAsync();
        }
    }

    private async Task<bool> TryTakeAsync(CancellationToken cancellationToken)
    {
        var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        // "feed" in ASCII.
        await using var take = new NpgsqlCommand("SELECT pg_try_advisory_lock(1717921124)", connection);
        if (await take.ExecuteScalarAsync(cancellationToken) is true)
        {
            _connection = connection;
            return true;
        }

        await connection.DisposeAsync();
        return false;
    }
}
