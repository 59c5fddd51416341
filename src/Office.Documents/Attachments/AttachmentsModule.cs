using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Office.Documents.Attachments;

/// <summary>Registers the attachments: limits, store and the place of a virus scanner. <see cref="AttachmentFolder"/> comes from the host, maps are scanned.</summary>
public static class AttachmentsModule
{
    public static IServiceCollection Add(IServiceCollection services) => services
        .AddSingleton(AttachmentLimits.Standard)
        .AddSingleton<IAttachmentStore, FileAttachmentStore>()
        .AddScanner();

    // The host may have a real one.
    private static IServiceCollection AddScanner(this IServiceCollection services)
    {
        services.TryAddSingleton<IFileScanner, NoScanner>();
        return services;
    }
}
