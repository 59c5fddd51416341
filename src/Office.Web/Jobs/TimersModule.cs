using System.Data.Common;
using Office.Web.Data.Postgres;
using Quartz;

namespace Office.Web.Jobs;

/// <summary>Registers what wakes the timers.</summary>
internal static class TimersModule
{
    /// <summary>
    /// Quartz keeps its triggers in memory beside SQLite, and in tables of its own (made by itself, <c>qrtz_…</c>) on PostgreSQL,
    /// where one node at a time wakes the claimer. Losing them loses nothing. Call it after the database was chosen.
    /// </summary>
    public static IServiceCollection AddOfficeTimers(this IServiceCollection services)
    {
        var isPostgres = services.Any(service => service.ServiceType == typeof(PostgresDatabase));
        if (isPostgres)
        {
            services.AddSingleton<DbDataSource>(provider => ((PostgresDatabase)provider.GetRequiredService(typeof(PostgresDatabase))).Source);
        }

        services.AddQuartz(quartz =>
        {
            // No clock is given here: Quartz would put it in the place of the office's own, for everybody.
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "office-timers";
                scheduler.GenerateInstanceId = true;
            });
            quartz.UseDefaultThreadPool(2);
            quartz.AddJobType<WakeClaimer>();
            quartz.AddJobType<CheckLedgers>();
            if (isPostgres)
            {
                quartz.UsePersistentStore(InTables);
            }
            else
            {
                quartz.UseInMemoryStore(_ => { });
            }
        });
        return services
            .AddSingleton<TimerAlarm>()
            .AddSingleton<TimerWatch>()
            .AddHostedService(provider => (TimerWatch)provider.GetRequiredService(typeof(TimerWatch)));
    }

    private static void InTables(IPersistentStoreBuilder store)
    {
        store.UsePostgres(source => source.UseRegisteredDataSource = true);
        store.UseClustering(cluster => cluster.CheckinInterval = TimeSpan.FromSeconds(5));
        store.UseSystemTextJsonSerializer(_ => { });
        store.ProvisionSchema();
    }
}
