using Microsoft.AspNetCore.DataProtection;
using Office.Documents;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Web.Data.Migrations;
using Office.Web.Data.Postgres;
using Office.Web.Data.Sqlite;
using Office.Web.Jobs;
using Office.Web.Startup;
using Office.Workflow;

namespace Office.Web.Data;

/// <summary>Chooses and registers the database, with every handler and table of the product.</summary>
public static class DataModule
{
    /// <summary>
    /// Reads <c>Office:Data</c> (the data folder, <c>./data</c> by default) and <c>Office:Postgres</c> (a connection string;
    /// SQLite in the data folder without it). Data Protection keys are files under the data folder.
    /// </summary>
    public static IServiceCollection AddOfficeData(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = Path.GetFullPath(configuration["Office:Data"] ?? "data");
        var keys = Directory.CreateDirectory(Path.Combine(folder, "keys", "protection"));
        if (!OperatingSystem.IsWindows())
        {
            keys.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        services.AddSingleton<IStartupStep, SchemaStep>();
        services.AddDataProtection().SetApplicationName("office").PersistKeysToFileSystem(keys);
        return configuration["Office:Postgres"] is { Length: > 0 } postgres
            ? services.AddOfficePostgres(postgres)
            : services.AddOfficeSqlite(Path.Combine(folder, "office.db"));
    }

    /// <summary>One SQLite file with its single writer.</summary>
    public static IServiceCollection AddOfficeSqlite(this IServiceCollection services, string path)
    {
        services.AddSingleton(new SqliteDatabase(path));
        services.AddSingleton<IOfficeDatabase>(provider => Of<SqliteDatabase>(provider));
        services.AddSingleton<SqliteWriter>();
        services.AddSingleton<IUnitOfWork, SqliteUnitOfWork>();
        services.AddSingleton<IMigrator, SqliteMigrator>();
        services.AddSingleton<IFeedLease, SoleNode>();
        return services.AddProduct();
    }

    /// <summary>A PostgreSQL database, shared by any number of nodes.</summary>
    public static IServiceCollection AddOfficePostgres(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => new PostgresDatabase(connectionString));
        services.AddSingleton<IOfficeDatabase>(provider => Of<PostgresDatabase>(provider));
        services.AddSingleton<IUnitOfWork, PostgresUnitOfWork>();
        services.AddSingleton<IMigrator, PostgresMigrator>();
        services.AddSingleton<IFeedLease, PostgresLease>();
        services.AddHostedService<PostgresFeedRelay>();
        return services.AddProduct();
    }

    private static IServiceCollection AddProduct(this IServiceCollection services)
    {
        FoundationModule.Add(services);
        CalendarsModule.Add(services);
        WorkflowModule.Add(services);
        services.AddSingleton<NamedFiles>();
        services.AddSingleton<TrimOutbox>();
        services.AddSingleton<TimerClaimer>();
        services.AddSingleton<FeedWork>();
        services.AddHostedService<FeedPump>();
        DocumentsModule.Add(services);
        foreach (var assembly in OfficeAssemblies.All)
        {
            FoundationModule.AddHandlers(services, assembly);
            FoundationModule.AddTableMaps(services, assembly);
        }

        return services;
    }

    private static T Of<T>(IServiceProvider provider)
        where T : notnull => (T)provider.GetRequiredService(typeof(T));
}
