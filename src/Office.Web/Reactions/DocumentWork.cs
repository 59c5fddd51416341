using Microsoft.Extensions.DependencyInjection.Extensions;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Documents.Signatures.Sm;
using Office.Documents.Signatures.TimeStamps;
using Office.Web.Features.Drafting;
using Office.Web.Features.Files;
using Office.Web.Security;

namespace Office.Web.Reactions;

/// <summary>Registers what documents need of the machine: fonts, the file store, the seal authority.</summary>
public static class DocumentWork
{
    /// <summary>
    /// Reads <c>Office:Fonts</c> (a folder of faces; by default the one that the set-up script fills), <c>Office:Faces</c> (the organ's
    /// own files by role) and <c>Office:Data</c>.
    /// </summary>
    public static IServiceCollection AddDocumentWork(this IServiceCollection services, IConfiguration configuration)
    {
        var data = Path.GetFullPath(configuration["Office:Data"] ?? "data");
        services.AddSingleton(provider => ClamScanner.Open(
            configuration, (TimeProvider)provider.GetRequiredService(typeof(TimeProvider)), (ILogger<ClamScanner>)provider.GetRequiredService(typeof(ILogger<ClamScanner>))));
        services.AddSingleton<IFileScanner>(provider => (ClamScanner)provider.GetRequiredService(typeof(ClamScanner)));
        AttachmentsModule.Add(services);
        services.AddSingleton(new AttachmentFolder(Path.Combine(data, "files")));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<FontShelf>(provider).Open());
        services.AddSingleton<DispatchPress>();
        services.AddSingleton<SealPress>();
        services.AddSingleton(new SealSetting(configuration.GetValue("Office:Seals:RevokedByTwo", defaultValue: false)));
        services.AddSingleton<OfdSealPress>();
        services.AddSingleton<StampLater>();
        services.AddSingleton(_ => new SmEngine(SmLibrary.Open()));
        services.AddSingleton(TimeStampSetting.Read(configuration));
        services.AddSingleton<ITimeStamps, HttpTimeStamps>();
        services.AddSingleton<PackageChecker>();
        services.AddSingleton<PackageParts>();
        services.TryAddSingleton<ForeignFormats>();
        services.TryAddSingleton<PdfPictures>();
        services.AddSingleton<FileWords>();
        services.AddSingleton<TextIndexer>();
        services.AddSingleton<ISealKeyProtection, SealKeys>();
        services.AddSingleton<ISealKeyStore, SealKeyStore>();
        services.AddSingleton<ISealAuthority>(provider => ActivatorUtilities.CreateInstance<DevelopmentAuthority>(
            provider, Path.Combine(data, "keys")));
        return services;
    }
}
