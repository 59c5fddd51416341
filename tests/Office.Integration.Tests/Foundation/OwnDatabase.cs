using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Office.Web.Data.Postgres;

namespace Office.Integration.Tests.Foundation;

/// <summary>A PostgreSQL database that the test itself has in hand: shared by two nodes, or reached over a bad line.</summary>
internal sealed class OwnDatabase : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _settings;

    private OwnDatabase(string connectionString) => _settings = new NpgsqlConnectionStringBuilder(connectionString);

    public static async Task<OwnDatabase> CreateAsync() => new(await PostgresServer.CreateDatabaseAsync());

    /// <summary>A line to its server that can be broken.</summary>
    public BreakingLine Line() => new(_settings.Host!, _settings.Port);

    /// <summary>Composes an office over this database in place of its own.</summary>
    public void Use(IServiceCollection services, BreakingLine? line = null)
    {
        var settings = new NpgsqlConnectionStringBuilder(_settings.ConnectionString);
        if (line is not null)
        {
            (settings.Host, settings.Port) = ("127.0.0.1", line.Port);
        }

        services.AddSingleton(_ => new PostgresDatabase(settings.ConnectionString));
    }

    public ValueTask DisposeAsync() => new(PostgresServer.DropDatabaseAsync(_settings.ConnectionString));
}
