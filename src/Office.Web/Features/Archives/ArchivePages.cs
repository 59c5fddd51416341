using Office.Documents.Archives;
using Office.Documents.BusinessForms.Registers;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Features.Files;
using Office.Web.Layout;

namespace Office.Web.Features.Archives;

/// <summary>The pages and downloads of whoever keeps the archive.</summary>
internal static class ArchivePages
{
    public static IServiceCollection AddArchivePages(this IServiceCollection services) => services
        .AddScoped<ArchiveExportDesk>()
        .AddPlace(new NavigationPlace("archive", "archive", "archive", 210, Needs: [Relation.ArchiveFor]));

    public static IEndpointRouteBuilder MapArchive(this IEndpointRouteBuilder app)
    {
        app.MapGet("/files/archive/{id:guid}", (Guid id, FileDesk desk) => desk.OfferAsync(new GetArchivePackage(id)));
        app.MapGet("/files/archive/transfers/{id:guid}", (Guid id, FileDesk desk) => desk.OfferAsync(new GetTransferFile(id)));
        app.MapGet(
            "/files/archive/list.xlsx",
            (int? year, int? period, string? q, bool? findings, ArchiveExportDesk desk) =>
                desk.ListAsync(new ListArchive(year, period is >= 1 and <= 3 ? (RetentionPeriod)period : null, q, findings ?? false)));
        return app;
    }
}

/// <summary>Writes 归档文件目录 in the name of the session. The dispatcher says whether the actor may have it.</summary>
internal sealed class ArchiveExportDesk(IDispatcher dispatcher, IHttpContextAccessor http)
{
    // A workbook that people can still open; a larger archive is exported year by year.
    private const int MostRows = 20_000;

    public async Task<IResult> ListAsync(ListArchive question)
    {
        List<ArchiveItem> items = [];
        for (var page = question; ;)
        {
            var asked = await dispatcher.AskAsync(page, http.HttpContext!.RequestAborted);
            if (asked.Fault is not null)
            {
                return asked.Fault is FoundationFault.NotSignedIn ? Results.Unauthorized() : Results.NotFound();
            }

            items.AddRange(asked.Value.Rows.Select(row => row.Item));
            if (asked.Value.Next is not { } next || items.Count >= MostRows)
            {
                break;
            }

            page = question with { After = next };
        }

        var file = new MemoryStream();
        FormWorkbook.Write(file, "归档文件目录", ArchiveSheet.Head, items.Select(ArchiveSheet.Cells));
        file.Position = 0;
        http.HttpContext.Response.Headers.CacheControl = "private, no-store";
        http.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Stream(file, FormWorkbook.MediaType, question.Year is { } year ? $"归档文件目录 {year}.xlsx" : "归档文件目录.xlsx");
    }
}
