namespace Office.Web.Jobs;

/// <summary>Registers what keeps the house in order by itself.</summary>
internal static class JobsModule
{
    public static IServiceCollection AddOfficeJobs(this IServiceCollection services) => services
        .AddSingleton<PurgeCommands>()
        .AddSingleton<CollectOrphans>()
        .AddHostedService<NoticeLadder>()
        .AddSingleton<IWakened, ArchiveKeeping>()
        .AddHostedService<DelegationClock>()
        .AddHostedService<Housekeeping>();
}
