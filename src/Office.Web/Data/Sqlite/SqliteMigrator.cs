using Office.Organization.Foundation;
using Office.Web.Data.Migrations;

namespace Office.Web.Data.Sqlite;

/// <summary>Migrates the file under its write lock.</summary>
internal sealed class SqliteMigrator(SqliteDatabase database, TimeProvider clock) : IMigrator
{
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var connection = database.OpenWriter();
        await using var transaction = connection.BeginTransaction(deferred: false);
        var names = await MigrationRun.RunAsync(
            new DbSession(connection, transaction, database.Dialect),
            MigrationScripts.Of("Sqlite"),
            clock.GetUtcNow(),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return names;
    }
}
