using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Office.Documents.BusinessForms.Registers;
using Office.Documents.Numbering;
using Office.Documents.Proofreading;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Layout;

namespace Office.Web.Features.Registers;

/// <summary>The number ledger as a table, and the organ's lists as text. The dispatcher says whether the actor may have them.</summary>
internal static class RegisterEndpoints
{
    public static IServiceCollection AddRegisters(this IServiceCollection services) => services
        .AddScoped<LedgerExportDesk>()
        .AddPlace(new NavigationPlace("registers/ledger", "list-checks", "ledger", 205, Needs: [Relation.NumberFor]))
        .AddPlace(new NavigationPlace("registers/proofreading", "book-open", "proof-lists", 285, Needs: [Relation.RegisterFor]));

    public static IEndpointRouteBuilder MapRegisters(this IEndpointRouteBuilder app)
    {
        app.MapGet("/files/registers/ledger.xlsx", (int year, string? prefix, Guid? organ, LedgerExportDesk desk) => desk.LedgerAsync(year, prefix, organ));
        app.MapGet("/files/registers/lists/{kind:int}.txt", (int kind, LedgerExportDesk desk) => desk.ListAsync((ProofListKind)kind));
        return app;
    }
}

/// <summary>Writes what the registers export in the name of the session.</summary>
internal sealed class LedgerExportDesk(IDispatcher dispatcher, IStringLocalizer<LedgerTexts> texts, IHttpContextAccessor http)
{
    public async Task<IResult> LedgerAsync(int year, string? prefix, Guid? organ)
    {
        var asked = await dispatcher.AskAsync(new ExplainNumbers(year, prefix) { OrganId = organ }, http.HttpContext!.RequestAborted);
        if (asked.Fault is not null)
        {
            return Refusal(asked.Fault);
        }

        var page = asked.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"{texts["ledger"].Value} {page.Prefix} {year}");
        var file = new MemoryStream();
        FormWorkbook.Write(
            file, name, [texts["span"], texts["how-many"], texts["state"], texts["paper"], texts["told"]],
            page.Spans.Select(span => Cells(page, year, span)));
        file.Position = 0;
        Guard();
        return Results.Stream(file, FormWorkbook.MediaType, $"{name}.xlsx");
    }

    public async Task<IResult> ListAsync(ProofListKind kind)
    {
        var asked = await dispatcher.AskAsync(new GetProofLists(), http.HttpContext!.RequestAborted);
        if (asked.Fault is not null)
        {
            return Refusal(asked.Fault);
        }

        var list = kind is ProofListKind.Leaders ? asked.Value.Leaders : asked.Value.WrongWords;
        Guard();
        return list is null
            ? Results.NotFound()
            : Results.File(
                [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(list.Text.ReplaceLineEndings("\r\n"))],
                "text/plain; charset=utf-8",
                $"{texts[$"list.{kind}"].Value}.txt");
    }

    private static IResult Refusal(Fault fault) => fault is FoundationFault.NotSignedIn ? Results.Unauthorized() : Results.NotFound();

    private void Guard()
    {
        http.HttpContext!.Response.Headers.CacheControl = "private, no-store";
        http.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
    }

    private IReadOnlyList<object?> Cells(Office.Documents.Numbering.LedgerPage page, int year, NumberSpan span) =>
    [
        span.Count == 1 ? $"{page.Prefix}〔{year}〕{span.From}号" : $"{page.Prefix}〔{year}〕{span.From}—{span.To}号",
        (decimal)span.Count,
        texts[$"state.{span.State?.ToString() ?? "Missing"}"].Value,
        span.Title,
        string.Join('\n', span.Events.Select(told =>
            $"{texts[$"event.{told.Kind}"].Value} {told.ByName} {OfficeDay.Of(told.At):yyyy-MM-dd} {told.Reason}".TrimEnd())),
    ];
}
