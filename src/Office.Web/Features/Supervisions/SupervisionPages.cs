using Microsoft.Extensions.Localization;
using Office.Documents.BusinessForms.Registers;
using Office.Documents.Supervisions;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Features.Files;
using Office.Web.Layout;

namespace Office.Web.Features.Supervisions;

/// <summary>The places and files of supervision. The dispatcher says whether the actor may have them.</summary>
internal static class SupervisionPages
{
    public static IServiceCollection AddSupervisions(this IServiceCollection services) => services
        .AddScoped<SupervisionExport>()
        .AddPlace(new NavigationPlace("supervisions", "flag", "supervisions", 210))
        .AddPlace(new NavigationPlace("supervision-report", "list-checks", "supervision-report", 211, Needs: [Relation.SuperviseFor, Relation.RegisterFor]))
        .AddPlace(new NavigationPlace("supervision-rules", "settings", "supervision-rules", 212, Needs: [Relation.SuperviseFor]));

    public static IEndpointRouteBuilder MapSupervisions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/files/supervisions/{id:guid}/{fileId:guid}", (Guid id, Guid fileId, FileDesk desk) => desk.OfferAsync(new GetItemFile(id, fileId)));
        app.MapGet("/files/supervisions.xlsx", (HttpRequest request, SupervisionExport export) => export.ItemsAsync(ItemAddress.Read(request.Query)));
        app.MapGet("/files/supervision-report.xlsx", (DateOnly from, DateOnly to, SupervisionExport export) => export.SummaryAsync(from, to));
        return app;
    }
}

/// <summary>Writes the register and the monthly report as .xlsx in the name of its session; text is text whatever it begins with.</summary>
internal sealed class SupervisionExport(IDispatcher dispatcher, IStringLocalizer<SupervisionTexts> texts, IHttpContextAccessor http)
{
    public async Task<IResult> ItemsAsync(ItemFilter filter)
    {
        var asked = await dispatcher.AskAsync(new ExportSupervisionItems(filter), http.HttpContext!.RequestAborted);
        return asked.Match(
            rows => File(texts["register"], Head("number", "title", "source", "lead", "assistants", "original-due", "due", "extensions", "reworks", "progress", "state", "light"), rows.Select(Cells)),
            Refused);
    }

    public async Task<IResult> SummaryAsync(DateOnly from, DateOnly to)
    {
        var asked = await dispatcher.AskAsync(new GetSupervisionSummary(from, to), http.HttpContext!.RequestAborted);
        return asked.Match(
            summary => File(
                texts["report"],
                Head("by", "total", "closed", "on-time", "late", "on-time-rate", "reworks", "extensions"),
                [
                    Cells(texts["all"], summary.All),
                    .. summary.Units.Select(unit => Cells(unit.Name, unit.Figures)),
                    .. summary.Sources.Select(source => Cells(texts[$"source.{source.Source}"], source.Figures)),
                ]),
            Refused);
    }

    private static IResult Refused(Fault fault) => fault is FoundationFault.NotSignedIn ? Results.Unauthorized() : Results.NotFound();

    private IResult File(string name, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var file = new MemoryStream();
        FormWorkbook.Write(file, name, head, rows);
        file.Position = 0;
        var headers = http.HttpContext!.Response.Headers;
        (headers.CacheControl, headers.XContentTypeOptions) = ("private, no-store", "nosniff");
        return Results.Stream(file, FormWorkbook.MediaType, $"{name}.xlsx");
    }

    private List<string> Head(params string[] keys) => [.. keys.Select(key => texts[key].Value)];

    private IReadOnlyList<object?> Cells(ItemRow row) =>
    [
        row.Item.Number, row.Item.Title, texts[$"source.{row.Item.Source}"].Value, row.Item.LeadName, string.Join('、', row.Assistants),
        Day(row.Item.OriginalDueAt), Day(row.Item.DueAt), (decimal)row.Item.Extensions, (decimal)row.Item.Reworks, (decimal)row.Item.Progress,
        texts[$"state.{row.Item.State}"].Value, texts.Word(row),
    ];

    private static IReadOnlyList<object?> Cells(string name, SummaryFigures figures) =>
    [
        name, (decimal)figures.Total, (decimal)figures.Closed, (decimal)figures.OnTime, (decimal)figures.Late,
        figures.OnTimeRate is { } rate ? (decimal)rate : null, (decimal)figures.Reworks, (decimal)figures.Extensions,
    ];

    private static DateOnly? Day(DateTimeOffset? at) => at is { } instant ? OfficeDay.Of(instant) : null;
}
