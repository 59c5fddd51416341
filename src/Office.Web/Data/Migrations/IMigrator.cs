namespace Office.Web.Data.Migrations;

/// <summary>Brings the database to this build's schema. Run at start, under a lock; a database of other scripts is refused.</summary>
public interface IMigrator
{
    /// <returns>The names of the steps that were run now.</returns>
    /// <exception cref="MigrationRefusedException">A script that has run was changed, or the database is newer.</exception>
    Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken);
}
