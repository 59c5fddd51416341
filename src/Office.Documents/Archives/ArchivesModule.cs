using Microsoft.Extensions.DependencyInjection;

namespace Office.Documents.Archives;

/// <summary>Registers what the handlers of the archive share.</summary>
public static class ArchivesModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<ArchiveNumbers>();
        services.AddScoped<CheckLog>();
        services.AddScoped<FilableDocuments>();
        services.AddScoped<FilingAct>();
    }
}
