using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Importing;

namespace Office.Organization;

/// <summary>Registers the directory and the import. Handlers and tables are found by the foundation's scan.</summary>
public static class OrganizationModule
{
    public static IServiceCollection Add(IServiceCollection services)
    {
        services.TryAddSingleton<DirectorySource>();
        services.TryAddSingleton<IDirectorySource>(provider =>
            (DirectorySource)provider.GetRequiredService(typeof(DirectorySource)));
        services.TryAddSingleton<OrganizationImport>();
        return AddDelegations(services);
    }

    /// <summary>Registers what delegations need, also where the directory comes from elsewhere.</summary>
    public static IServiceCollection AddDelegations(IServiceCollection services)
    {
        services.TryAddScoped<DelegationRight>();
        services.TryAddScoped<DelegationStamp>();
        services.TryAddScoped<StandingDelegations>();
        return services;
    }
}
