using Microsoft.Extensions.Localization;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Registers;
using Office.Organization.Foundation;
using Office.Web.Features.Files;
using Office.Web.Layout;

namespace Office.Web.Features.BusinessForms;

/// <summary>The files of filled-in forms, and their lists as a table. The dispatcher says whether the actor may have them.</summary>
internal static class FormEndpoints
{
    public static IServiceCollection AddBusinessForms(this IServiceCollection services) => services
        .AddScoped<FormExportDesk>()
        .AddPlace(new NavigationPlace("forms", "layout-list", "business-forms", 150));

    public static IEndpointRouteBuilder MapBusinessForms(this IEndpointRouteBuilder app)
    {
        app.MapGet("/files/forms/{id:guid}/{fileId:guid}", (Guid id, Guid fileId, FileDesk desk) => desk.OfferAsync(new GetFormFile(id, fileId)));
        app.MapGet("/files/forms/{key}.xlsx", (string key, string? q, int? state, string[]? f, FormExportDesk desk) =>
            desk.OfferAsync(key, q, state, f ?? []));
        return app;
    }
}

/// <summary>Writes a list of filled-in forms as .xlsx in the name of its session.</summary>
internal sealed class FormExportDesk(IDispatcher dispatcher, IStringLocalizer<FormTexts> texts, IHttpContextAccessor http)
{
    public async Task<IResult> OfferAsync(string key, string? text, int? state, IReadOnlyList<string> filters)
    {
        var context = http.HttpContext!;
        var asked = await dispatcher.AskAsync(
            new ExportFormMatters(
                key, text, state is { } number && Enum.IsDefined((FormMatterState)number) ? (FormMatterState)number : null,
                [.. filters.Select(FormExportAddress.Read).OfType<FormFilter>()]),
            context.RequestAborted);
        if (asked.Fault is not null)
        {
            return asked.Fault is FoundationFault.NotSignedIn ? Results.Unauthorized() : Results.NotFound();
        }

        var export = asked.Value;
        var file = new MemoryStream();
        FormWorkbook.Write(file, export.FormName, Head(export), export.Rows.Select(row => Cells(row)));
        file.Position = 0;
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Stream(file, FormWorkbook.MediaType, $"{export.FormName}.xlsx");
    }

    private List<string> Head(FormExport export) =>
    [
        texts["title"], texts["state"], texts["drafter"], texts["unit"], texts["submitted-at"], .. export.Fields.Select(field => field.Label),
    ];

    private List<object?> Cells(FormExportRow row) =>
        [row.Title, texts[$"state.{row.State}"].Value, row.DrafterName, row.UnitName, row.SubmittedOn, .. row.Cells];
}
