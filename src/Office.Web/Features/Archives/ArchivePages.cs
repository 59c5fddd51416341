using Office.Documents.Archives;
using Office.Organization.Grants;
using Office.Web.Features.Files;
using Office.Web.Layout;

namespace Office.Web.Features.Archives;

/// <summary>The pages and downloads of whoever keeps the archive.</summary>
internal static class ArchivePages
{
    public static IServiceCollection AddArchivePages(this IServiceCollection services) => services
        .AddPlace(new NavigationPlace("archive", "archive", "archive", 210, Needs: [Relation.ArchiveFor]));

    public static IEndpointRouteBuilder MapArchive(this IEndpointRouteBuilder app)
    {
        app.MapGet("/files/archive/{id:guid}", (Guid id, FileDesk desk) => desk.OfferAsync(new GetArchivePackage(id)));
        app.MapGet("/files/archive/transfers/{id:guid}", (Guid id, FileDesk desk) => desk.OfferAsync(new GetTransferFile(id)));
        return app;
    }
}
