using Microsoft.EntityFrameworkCore;
using Npgsql;
using Office.Organization.Foundation;

namespace Office.Web.Data.Postgres;

/// <summary>The pool of connections to one PostgreSQL database (15 or later).</summary>
public sealed class PostgresDatabase : IOfficeDatabase, IAsyncDisposable
{
    public PostgresDatabase(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 100 };
        Source = new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }

    /// <summary>Where connections come from.</summary>
    public NpgsqlDataSource Source { get; }

    internal SqlDialect Dialect { get; } = new PostgresDialect();

    public void Configure(DbContextOptionsBuilder<OfficeDbContext> options, DbSession? session)
    {
        if (session is null)
        {
            options.UseNpgsql(Source);
        }
        else
        {
            options.UseNpgsql(session.Connection);
        }
    }

    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
