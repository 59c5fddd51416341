using Office.Organization;

namespace Office.Web.Startup;

/// <summary>Registers the directory: its first reading, its demo city, and its refreshing on this node.</summary>
internal static class DirectoryModule
{
    public static IServiceCollection AddOfficeDirectory(this IServiceCollection services)
    {
        OrganizationModule.Add(services);
        services.AddSingleton<IStartupStep, DirectoryStep>();
        services.AddSingleton<IStartupStep, ProcessStep>();
        services.AddHostedService<DirectoryRefresh>();
        return services;
    }
}
