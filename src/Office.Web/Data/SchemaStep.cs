using Office.Web.Data.Migrations;
using Office.Web.Startup;

namespace Office.Web.Data;

/// <summary>Migrates before anything else reads the database; a database of other scripts keeps the office from starting.</summary>
internal sealed class SchemaStep(IMigrator migrator) : IStartupStep
{
    public async Task<StartupRefusal?> PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await migrator.MigrateAsync(cancellationToken);
            return null;
        }
        catch (MigrationRefusedException refused)
        {
            return new StartupRefusal(refused.Message);
        }
    }
}
