namespace Office.Organization.Foundation;

/// <summary>How a database runs transactions: one queue and group commits on SQLite, one transaction each on PostgreSQL.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Runs the attempt in a transaction and returns after its durable commit. The attempt may run again from the start, each time
    /// with a fresh session, so it opens its own scope and keeps nothing from an earlier run.
    /// </summary>
    /// <param name="attempt">True commits, false rolls back.</param>
    /// <param name="cancellationToken">Ends the waiting, not a commit under way.</param>
    /// <exception cref="StorageUnavailableException">Nothing was written: the disk is full or the database is away.</exception>
    Task WriteAsync(Func<DbSession, CancellationToken, Task<bool>> attempt, CancellationToken cancellationToken);

    /// <summary>Reads on a pooled connection that cannot write.</summary>
    /// <exception cref="StorageUnavailableException">The database is away.</exception>
    Task<T> ReadAsync<T>(Func<DbSession, CancellationToken, Task<T>> read, CancellationToken cancellationToken);
}
