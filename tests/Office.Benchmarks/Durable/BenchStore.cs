using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Office.Benchmarks.Sites;
using Office.Testing;
using Office.Web.Data;

namespace Office.Benchmarks.Durable;

/// <summary>A database that can be copied, so that the product and its floor start from the same rows.</summary>
internal abstract class BenchStore : IAsyncDisposable
{
    /// <summary>Why a figure on PostgreSQL cannot be taken; null when it can.</summary>
    public static string? NoPostgres =>
        Environment.GetEnvironmentVariable("OFFICE_TEST_POSTGRES") is { Length: > 0 } ? null : "no PostgreSQL";

    public abstract void Register(IServiceCollection services);

    /// <summary>A copy. Nothing may be connected to this one.</summary>
    public abstract Task<BenchStore> CopyAsync();

    /// <summary>Fills so many finished matters in. Nothing may be connected, and one matter has passed all its decisions.</summary>
    public abstract Task FillAsync(int matters, CancellationToken cancellationToken);

    /// <summary>Fills so many documents into the search. Nothing may be connected.</summary>
    public abstract Task FillSearchAsync(int documents, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();

    public static async Task<BenchStore> MakeAsync(DatabaseKind kind) => kind is DatabaseKind.Sqlite
        ? new SqliteStore(Directory.CreateTempSubdirectory("office-bench-").FullName)
        : new PostgresStore(await PostgresServer.CreateEmptyDatabaseAsync());

    private sealed class SqliteStore(string folder) : BenchStore
    {
        private string File => Path.Combine(folder, "office.db");

        public override void Register(IServiceCollection services) => services.AddOfficeSqlite(File);

        public override Task<BenchStore> CopyAsync()
        {
            SqliteConnection.ClearAllPools();
            var copy = new SqliteStore(Directory.CreateTempSubdirectory("office-bench-").FullName);
            foreach (var file in Directory.GetFiles(folder, "office.db*"))
            {
                System.IO.File.Copy(file, Path.Combine(Path.GetDirectoryName(copy.File)!, Path.GetFileName(file)));
            }

            return Task.FromResult<BenchStore>(copy);
        }

        public override async Task FillAsync(int matters, CancellationToken cancellationToken)
        {
            SqliteConnection.ClearAllPools();
            await using var connection = SqliteFill.Open(File);
            await new FinishedMatters(connection, new SqliteFill()).FillAsync(matters, cancellationToken);
        }

        public override Task FillSearchAsync(int documents, CancellationToken cancellationToken)
        {
            SqliteConnection.ClearAllPools();
            SqliteSearchFill.Fill(File, documents);
            return Task.CompletedTask;
        }

        public override ValueTask DisposeAsync()
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class PostgresStore(string connectionString) : BenchStore
    {
        public override void Register(IServiceCollection services) => services.AddOfficePostgres(connectionString);

        public override async Task<BenchStore> CopyAsync()
        {
            // The empty database is only a name to copy into.
            var target = await PostgresServer.CreateEmptyDatabaseAsync();
            var (from, to) = (NameOf(connectionString), NameOf(target));
            await PostgresServer.DropDatabaseAsync(target);
            var server = new NpgsqlConnectionStringBuilder(connectionString) { Database = "postgres", Pooling = false };
            await using var connection = new NpgsqlConnection(server.ConnectionString);
            await connection.OpenAsync();
#pragma warning disable CA2100 // Names made by the test server.
            await using var command = new NpgsqlCommand($"CREATE DATABASE \"{to}\" TEMPLATE \"{from}\"", connection);
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync();
            return new PostgresStore(target);
        }

        public override async Task FillAsync(int matters, CancellationToken cancellationToken)
        {
            await using var connection = new NpgsqlConnection(
                new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await new FinishedMatters(connection, new PostgresFill()).FillAsync(matters, cancellationToken);
        }

        public override Task FillSearchAsync(int documents, CancellationToken cancellationToken) =>
            PostgresSearchFill.FillAsync(connectionString, documents, cancellationToken);

        public override ValueTask DisposeAsync() => new(PostgresServer.DropDatabaseAsync(connectionString));

        private static string NameOf(string text) => new NpgsqlConnectionStringBuilder(text).Database!;
    }
}
