using Microsoft.Extensions.Localization;
using Office.Documents.BusinessForms.Registers;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Boxes;

/// <summary>The boxes as tables. The dispatcher says what the actor may have.</summary>
internal static class BoxEndpoints
{
    public static IServiceCollection AddBoxes(this IServiceCollection services) => services.AddScoped<BoxExportDesk>();

    public static IEndpointRouteBuilder MapBoxes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/files/boxes/{name}.xlsx", (string name, string? q, int? urgency, string? kind, Guid? unit, bool? overdue, BoxExportDesk desk) =>
            desk.OfferAsync(name, new BoxFilter(q, urgency, kind).ToQuery(), unit, overdue is true));
        return app;
    }
}

/// <summary>Writes a list of matters as .xlsx in the name of its session.</summary>
internal sealed class BoxExportDesk(
    IDispatcher dispatcher, IStringLocalizer<BoxTexts> texts, IStringLocalizer<MatterTexts> matters, IHttpContextAccessor http)
{
    /// <summary>The most rows of one file; whoever wants more narrows the list.</summary>
    internal const int MostRows = 5_000;

    private const int AtOnce = 200;

    public async Task<IResult> OfferAsync(string name, WorkItemFilter filter, Guid? unit, bool overdue)
    {
        List<WorkItemRow> rows = [];
        WorkItemCursor? next = null;
        do
        {
            var page = await PageAsync(name, filter, unit, overdue, next);
            if (page?.Fault is { } fault)
            {
                return fault is FoundationFault.NotSignedIn ? Results.Unauthorized() : Results.NotFound();
            }

            if (page is not { } read)
            {
                return Results.NotFound();
            }

            rows.AddRange(read.Value.Rows);
            next = read.Value.Next;
        }
        while (next is not null && rows.Count < MostRows);

        return File(texts[name], rows);
    }

    private async Task<Outcome<WorkItemPage>?> PageAsync(string name, WorkItemFilter filter, Guid? unit, bool overdue, WorkItemCursor? after)
    {
        var gone = http.HttpContext!.RequestAborted;
        if (name is "watch")
        {
            var watched = await dispatcher.AskAsync(new ListWatched(filter, unit, overdue, after, AtOnce), gone);
            return watched.Fault is { } fault ? fault : new WorkItemPage(watched.Value.Rows, watched.Value.Next);
        }

        return name is "followed" ? await dispatcher.AskAsync(new ListFollowed(filter, after, AtOnce), gone)
            : BoxPage.BoxOf(name) is { } box ? await dispatcher.AskAsync(new ListWorkItems(box, filter, after, AtOnce), gone)
            : (Outcome<WorkItemPage>?)null;
    }

    private IResult File(string title, List<WorkItemRow> rows)
    {
        var file = new MemoryStream();
        FormWorkbook.Write(
            file,
            title,
            [
                matters["urgency"], matters["title"], matters["kind"], matters["number"], texts["my-step"], texts["from"], texts["day"],
                texts["held-now"], matters["due"],
            ],
            rows.Select(Cells));
        file.Position = 0;
        var response = http.HttpContext!.Response;
        response.Headers.CacheControl = "private, no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        return Results.Stream(file, FormWorkbook.MediaType, $"{title}.xlsx");
    }

    private IReadOnlyList<object?> Cells(WorkItemRow row) =>
    [
        matters[$"urgency.{row.Snapshot.Urgency}"].Value,
        row.Snapshot.Title,
        matters.Kind(row.Snapshot.Kind),
        row.Snapshot.Reference,
        matters.Step(row),
        row.SentByName,
        OfficeDay.Of(row.At),
        string.Join('；', row.HeldNow.Select(step => $"{matters.Step(step.StepId, step.StepName)} {string.Join('、', step.Holders)}")),
        row.Snapshot.Due is { } due ? OfficeDay.Of(due) : null,
    ];
}
