using System.Data.Common;
using Office.Organization.Foundation;

namespace Office.Web.Data.Migrations;

/// <summary>Runs what is missing inside one transaction, so that a failed step leaves the database as it was.</summary>
internal static class MigrationRun
{
    private const string Versions = """
        CREATE TABLE IF NOT EXISTS schema_versions (number integer PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL, at text NOT NULL)
        """;

    public static async Task<IReadOnlyList<string>> RunAsync(
        DbSession session, IReadOnlyList<Migration> scripts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(Versions, [], cancellationToken);
        var applied = await session.ReadAsync(
            "SELECT number, name, sha256 FROM schema_versions ORDER BY number", [], Read, cancellationToken);
        Refuse(scripts, applied);
        List<string> names = [];
        foreach (var script in scripts.Skip(applied.Count))
        {
            await session.ExecuteAsync(script.Sql, [], cancellationToken);
            await session.ExecuteAsync(
                "INSERT INTO schema_versions (number, name, sha256, at) VALUES (@p0, @p1, @p2, @p3)",
                [script.Number, script.Name, script.Sha256, now.ToString("O")],
                cancellationToken);
            names.Add(script.Name);
        }

        return names;
    }

    private static Migration Read(DbDataReader reader) => new(reader.GetInt32(0), reader.GetString(1), "", reader.GetString(2));

    private static void Refuse(IReadOnlyList<Migration> scripts, IReadOnlyList<Migration> applied)
    {
        if (applied.Count > scripts.Count)
        {
            throw new MigrationRefusedException("The database is newer than this build of the office.");
        }

        foreach (var (script, done) in scripts.Zip(applied))
        {
            if (script.Number != done.Number || !string.Equals(script.Sha256, done.Sha256, StringComparison.Ordinal))
            {
                throw new MigrationRefusedException(
                    $"Migration {done.Name} was changed after it ran on this database. "
                    + "Before the first release: start with an empty data folder.");
            }
        }
    }
}
