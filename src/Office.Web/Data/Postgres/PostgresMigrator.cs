using Office.Organization.Foundation;
using Office.Web.Data.Migrations;

namespace Office.Web.Data.Postgres;

/// <summary>Migrates the database under an advisory lock, so that nodes starting together do it once.</summary>
internal sealed class PostgresMigrator(PostgresDatabase database, TimeProvider clock) : IMigrator
{
    // "office" in ASCII.
    private const long LockKey = 0x6f6666696365;

    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var session = new DbSession(connection, transaction, database.Dialect);
        await session.ExecuteAsync("SELECT pg_advisory_xact_lock(@p0)", [LockKey], cancellationToken);
        var names = await MigrationRun.RunAsync(
            session, MigrationScripts.Of("Postgres"), clock.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return names;
    }
}
