using Office.Organization;

namespace Office.Web.Startup;

/// <summary>Registers the directory: its first reading, its demo city, its processes and seals, and its refreshing on this node.</summary>
internal static class DirectoryModule
{
    public static IServiceCollection AddOfficeDirectory(this IServiceCollection services)
    {
        OrganizationModule.Add(services);
        services.AddSingleton<IStartupStep, DirectoryStep>();
        services.AddSingleton<IStartupStep, ProcessStep>();
        services.AddSingleton<IStartupStep, SealStep>();
        services.AddSingleton<SealDraft>();
        services.AddHostedService<DirectoryRefresh>();
        return services;
    }
}
