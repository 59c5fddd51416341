using Office.Web.Features.Drafting;
using Office.Web.Features.Files;

namespace Office.Web.Features.Dispatches;

/// <summary>Registers what the pages of dispatches and their files share.</summary>
public static class DispatchesModule
{
    public static IServiceCollection Add(IServiceCollection services)
    {
        services.AddSingleton<PageShelf>();
        services.AddScoped<FileDesk>();
        services.AddScoped<FindingSentences>();
        services.AddSingleton<DispatchText>();
        return services;
    }
}
