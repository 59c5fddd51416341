using Office.Organization.Foundation;

namespace Office.Web.Data.Postgres;

/// <summary>
/// A transaction per command. A serialisation failure or deadlock is run again in a fresh scope; so is a commit whose answer was
/// lost, because the command's id, taken first, then finds what was committed.
/// </summary>
internal sealed class PostgresUnitOfWork(PostgresDatabase database) : IUnitOfWork
{
    private const int MostRuns = 6;

    public async Task WriteAsync(
        Func<DbSession, CancellationToken, Task<bool>> attempt, CancellationToken cancellationToken)
    {
        for (var run = 1; ; run++)
        {
            try
            {
                await RunAsync(attempt, cancellationToken);
                return;
            }
            catch (Exception exception) when (run < MostRuns && PostgresFailure.CanRunAgain(exception))
            {
                // Two that met once would meet again if both came straight back.
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 5 << run)), cancellationToken);
            }
            catch (Exception exception) when (PostgresFailure.IsUnavailable(exception))
            {
                throw new StorageUnavailableException("PostgreSQL did not take the transaction.", exception);
            }
        }
    }

    public async Task<T> ReadAsync<T>(
        Func<DbSession, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
            var session = new DbSession(connection, transaction: null, database.Dialect) { IsReadOnly = true };
            return await read(session, cancellationToken);
        }
        catch (Exception exception) when (PostgresFailure.IsUnavailable(exception))
        {
            throw new StorageUnavailableException("PostgreSQL is away.", exception);
        }
    }

    private async Task RunAsync(
        Func<DbSession, CancellationToken, Task<bool>> attempt, CancellationToken cancellationToken)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (await attempt(new DbSession(connection, transaction, database.Dialect), cancellationToken))
        {
            // From here on the caller's hanging up changes nothing.
            await transaction.CommitAsync(CancellationToken.None);
        }
        else
        {
            await transaction.RollbackAsync(CancellationToken.None);
        }
    }
}
