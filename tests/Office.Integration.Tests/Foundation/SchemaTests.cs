using Microsoft.Data.Sqlite;
using Npgsql;
using Office.Web.Data.Migrations;

namespace Office.Integration.Tests.Foundation;

public sealed class SchemaTests
{
    private const string SqliteCatalogue = """
        SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_master
        WHERE name NOT LIKE 'sqlite_%' AND tbl_name <> 'schema_versions' ORDER BY 1
        """;

    private const string PostgresCatalogue = """
        SELECT line FROM (
            SELECT format('%s.%s %s null=%s default=%s', table_name, column_name, data_type || coalesce(character_maximum_length::text, ''),
                is_nullable, column_default) AS line FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name <> 'schema_versions'
            UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'schema_versions'
            UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                WHERE connamespace = 'public'::regnamespace AND conrelid <> coalesce(to_regclass('schema_versions'), 0)
            UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal) AS catalogue ORDER BY line
        """;

    [Fact]
    public async Task The_SQLite_scripts_make_what_the_model_wants()
    {
        var scripts = await SqliteCatalogueOf(string.Join('\n', MigrationScripts.Of("Sqlite").Select(step => step.Sql)));

        scripts.ShouldNotBeEmpty();
        scripts.ShouldBe(await SqliteCatalogueOf(SchemaOfTheModel.Of(DatabaseKind.Sqlite)), "run: office migrate --propose");
    }

    [Fact]
    public async Task The_PostgreSQL_scripts_make_what_the_model_wants()
    {
        var scripts = await PostgresCatalogueOf(string.Join('\n', MigrationScripts.Of("Postgres").Select(step => step.Sql)));

        scripts.ShouldNotBeEmpty();
        scripts.ShouldBe(await PostgresCatalogueOf(SchemaOfTheModel.Of(DatabaseKind.Postgres)), "run: office migrate --propose");
    }

    private static async Task<List<string>> SqliteCatalogueOf(string script)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return await CatalogueAsync(connection, script, SqliteCatalogue);
    }

    private static async Task<List<string>> PostgresCatalogueOf(string script)
    {
        var database = await PostgresServer.CreateEmptyDatabaseAsync();
        try
        {
            await using var connection = new NpgsqlConnection(database + ";Pooling=false");
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            return await CatalogueAsync(connection, script, PostgresCatalogue);
        }
        finally
        {
            await PostgresServer.DropDatabaseAsync(database);
        }
    }

    private static async Task<List<string>> CatalogueAsync(
        System.Data.Common.DbConnection connection, string script, string catalogue)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own scripts.
        command.CommandText = script;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        command.CommandText = catalogue;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> lines = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
