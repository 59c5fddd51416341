using System.Globalization;
using Microsoft.Extensions.Localization;
using Office.Documents.BusinessForms.Registers;
using Office.Documents.Incomings;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Features.Files;
using Office.Web.Layout;

namespace Office.Web.Features.Incomings;

/// <summary>The place of the register in the navigation, its files, and the register as a table.</summary>
internal static class IncomingPages
{
    public static IServiceCollection AddIncomings(this IServiceCollection services) => services
        .AddScoped<IncomingExportDesk>()
        .AddPlace(new NavigationPlace("incomings", "mail", "incomings", 202, Needs: [Relation.RegisterFor, Relation.SuperviseFor, Relation.ArchiveFor]))
        .AddPlace(new NavigationPlace("instructions", "pen-line", "instructions", 135, Serves: [Duty.Leader, Duty.DeputyLeader]));

    public static IEndpointRouteBuilder MapIncomings(this IEndpointRouteBuilder app)
    {
        app.MapGet("/files/incomings/{id:guid}/{fileId:guid}", (Guid id, Guid fileId, FileDesk desk) => desk.OfferAsync(new GetIncomingFile(id, fileId)));
        app.MapGet("/files/incomings.xlsx", (string? q, int? state, int? category, int? year, IncomingExportDesk desk) =>
            desk.OfferAsync(new IncomingFilter
            {
                Text = q,
                State = Known<IncomingState>(state),
                Category = Known<IncomingCategory>(category),
                Year = year,
            }));
        return app;
    }

    private static T? Known<T>(int? number)
        where T : struct, Enum => number is { } given && Enum.IsDefined(typeof(T), given) ? (T)Enum.ToObject(typeof(T), given) : null;
}

/// <summary>Writes the register as .xlsx in the name of its session; what a sender wrote is text there, never a formula.</summary>
internal sealed class IncomingExportDesk(IDispatcher dispatcher, IStringLocalizer<IncomingTexts> texts, IHttpContextAccessor http)
{
    private static readonly string[] s_head =
        ["number", "received", "sender", "sender-number", "title", "kind", "urgency", "copies", "pages", "medium", "state-head", "holder", "due-on"];

    public async Task<IResult> OfferAsync(IncomingFilter filter)
    {
        var context = http.HttpContext!;
        var asked = await dispatcher.AskAsync(new ExportIncomings(filter), context.RequestAborted);
        if (asked.Fault is not null)
        {
            return asked.Fault is FoundationFault.NotSignedIn ? Results.Unauthorized() : Results.NotFound();
        }

        var file = new MemoryStream();
        FormWorkbook.Write(file, texts["register"], [.. s_head.Select(key => texts[key].Value)], asked.Value.Select(Cells));
        file.Position = 0;
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Stream(file, FormWorkbook.MediaType, string.Create(CultureInfo.InvariantCulture, $"{texts["register"].Value}.xlsx"));
    }

    private IReadOnlyList<object?> Cells(IncomingRow row)
    {
        var paper = row.Incoming;
        return
        [
            paper.Number, OfficeDay.Of(paper.ReceivedAt), paper.SenderName, paper.SenderNumber, paper.Title,
            paper.Kind is { } kind ? texts[$"kind.{kind}"].Value : null, texts[$"urgency.{paper.Urgency}"].Value,
            (decimal)paper.Copies, paper.Pages == 0 ? null : (decimal)paper.Pages, texts[$"medium.{paper.Medium}"].Value,
            texts[$"state.{paper.State}"].Value, row.Holder, paper.DueOn,
        ];
    }
}
