using Microsoft.Extensions.DependencyInjection;
using Office.Web.Data.Migrations;
using Office.Web.Data.Postgres;
using Office.Web.Data.Sqlite;

namespace Office.Integration.Tests.Foundation;

public sealed class MigrationTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_second_start_finds_nothing_to_migrate(DatabaseKind kind)
    {
        await using var database = await EmptyDatabase.CreateAsync(kind);
        (await database.Migrator.MigrateAsync(Token)).ShouldNotBeEmpty();

        (await database.Migrator.MigrateAsync(Token)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_script_that_was_changed_after_it_ran_is_refused_by_its_name(DatabaseKind kind)
    {
        await using var database = await EmptyDatabase.CreateAsync(kind);
        await database.Migrator.MigrateAsync(Token);
        await database.ExecuteAsync("UPDATE schema_versions SET sha256 = 'of other text' WHERE number = 1");

        var refused = await Should.ThrowAsync<MigrationRefusedException>(() => database.Migrator.MigrateAsync(Token));

        refused.Message.ShouldContain("0001_initial");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_database_of_a_later_version_is_left_alone(DatabaseKind kind)
    {
        await using var database = await EmptyDatabase.CreateAsync(kind);
        await database.Migrator.MigrateAsync(Token);
        await database.ExecuteAsync("INSERT INTO schema_versions (number, name, sha256, at) VALUES (9000, '9000_later', 'x', 'x')");

        var refused = await Should.ThrowAsync<MigrationRefusedException>(() => database.Migrator.MigrateAsync(Token));

        refused.Message.ShouldContain("newer");
    }

    private sealed class EmptyDatabase : IAsyncDisposable
    {
        private readonly ServiceProvider _services;
        private readonly Func<ValueTask> _delete;

        private EmptyDatabase(IServiceCollection services, Func<ValueTask> delete)
        {
            _services = services.AddSingleton<TimeProvider>(new FixedClock()).BuildServiceProvider();
            _delete = delete;
        }

        public IMigrator Migrator => (IMigrator)_services.GetRequiredService(typeof(IMigrator));

        public static async Task<EmptyDatabase> CreateAsync(DatabaseKind kind)
        {
            var services = new ServiceCollection();
            if (kind is DatabaseKind.Sqlite)
            {
                var folder = Directory.CreateTempSubdirectory("office-test-").FullName;
                services.AddSingleton(new SqliteDatabase(Path.Combine(folder, "office.db")));
                services.AddSingleton<IMigrator, SqliteMigrator>();
                return new EmptyDatabase(services, () =>
                {
                    Directory.Delete(folder, recursive: true);
                    return ValueTask.CompletedTask;
                });
            }

            var name = await PostgresServer.CreateEmptyDatabaseAsync();
            services.AddSingleton(_ => new PostgresDatabase(name));
            services.AddSingleton<IMigrator, PostgresMigrator>();
            return new EmptyDatabase(services, () => new ValueTask(PostgresServer.DropDatabaseAsync(name)));
        }

        public async Task ExecuteAsync(string sql)
        {
            await using System.Data.Common.DbConnection connection =
                _services.GetService(typeof(SqliteDatabase)) is SqliteDatabase sqlite
                    ? sqlite.OpenWriter()
                    : await ((PostgresDatabase)_services.GetRequiredService(typeof(PostgresDatabase))).Source.OpenConnectionAsync(Token);
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The test's own statement.
            command.CommandText = sql;
#pragma warning restore CA2100
            (await command.ExecuteNonQueryAsync(Token)).ShouldBe(1);
        }

        public async ValueTask DisposeAsync()
        {
            await _services.DisposeAsync();
            await _delete();
        }
    }
}
