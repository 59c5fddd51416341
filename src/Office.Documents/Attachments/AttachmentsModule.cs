using Microsoft.Extensions.DependencyInjection;

namespace Office.Documents.Attachments;

/// <summary>Registers the attachments: limits and store. <see cref="AttachmentFolder"/> comes from the host, maps are scanned.</summary>
public static class AttachmentsModule
{
    public static IServiceCollection Add(IServiceCollection services) => services
        .AddSingleton(AttachmentLimits.Standard)
        .AddSingleton<IAttachmentStore, FileAttachmentStore>();
}
