using System.Data.Common;
using Office.Organization.Foundation;
using Office.Web.Data.Migrations;
using Office.Web.Data.Postgres;

namespace Office.Web.Cli;

/// <summary>Looks at the configured database without changing it: whether it can be reached, and whether its schema is this build's.</summary>
internal sealed class DoctorStorage(IServiceProvider services)
{
    private readonly bool _isPostgres = services.GetService(typeof(PostgresDatabase)) is not null;

    public async Task<DoctorFinding> LookAsync(CancellationToken cancellationToken)
    {
        var name = _isPostgres ? "postgres" : "schema";
        try
        {
            var work = (IUnitOfWork)services.GetRequiredService(typeof(IUnitOfWork));
            var applied = await work.ReadAsync(
                (session, token) => session.ReadAsync("SELECT sha256 FROM schema_versions ORDER BY number", [], Read, token),
                cancellationToken);
            return Schema(name, applied);
        }
        catch (StorageUnavailableException away)
        {
            return new DoctorFinding(name, Ok: false, $"the database cannot be reached: {away.InnerException?.Message}");
        }
        catch (DbException unknown)
        {
            return new DoctorFinding(name, Ok: true, $"no schema yet; the first start makes it ({unknown.Message})");
        }
    }

    private DoctorFinding Schema(string name, IReadOnlyList<string> applied)
    {
        var scripts = MigrationScripts.Of(_isPostgres ? "Postgres" : "Sqlite").Select(script => script.Sha256).ToList();
        if (applied.Count > scripts.Count || !applied.SequenceEqual(scripts.Take(applied.Count), StringComparer.Ordinal))
        {
            return new DoctorFinding(name, Ok: false, "the schema is not this version's: it is newer, or was made by other scripts");
        }

        return new DoctorFinding(name, Ok: true, applied.Count == scripts.Count
            ? $"the schema is this version's ({scripts.Count} steps)"
            : $"the next start brings the schema from step {applied.Count} to {scripts.Count}");
    }

    private static string Read(DbDataReader reader) => reader.GetString(0);
}
