using System.Globalization;
using Microsoft.Extensions.Localization;
using Office.Documents.BusinessForms.Registers;
using Office.Documents.Circulations;
using Office.Organization.Foundation;

namespace Office.Web.Features.Circulations;

/// <summary>传阅回执单 as a table, in the name of the session.</summary>
internal sealed class ReceiptSheetDesk(
    IDispatcher dispatcher, IStringLocalizer<CirculationTexts> texts, TimeProvider clock, IHttpContextAccessor http)
{
    public async Task<IResult> SheetAsync(Guid id)
    {
        var gone = http.HttpContext!.RequestAborted;
        var view = await dispatcher.AskAsync(new GetCirculation(id), gone);
        var readers = await dispatcher.AskAsync(new ListReaders(id, Limit: CirculationLimits.Readers), gone);
        if ((view.Fault ?? readers.Fault) is { } fault)
        {
            return fault is FoundationFault.NotSignedIn ? Results.Unauthorized() : Results.NotFound();
        }

        var file = new MemoryStream();
        FormWorkbook.Write(
            file,
            texts["receipts"],
            [texts["reader"], texts["place"], texts["round"], texts["state"], texts["delivered"], texts["opened"], texts["acknowledged"], texts["opinion"]],
            readers.Value.Select(Cells));
        file.Position = 0;
        http.HttpContext.Response.Headers.CacheControl = "private, no-store";
        http.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Stream(file, FormWorkbook.MediaType, $"{texts["receipts"].Value} {view.Value.Circulation.Title}.xlsx");
    }

    private IReadOnlyList<object?> Cells(CirculationReader reader) =>
    [
        reader.Name, reader.Place, (decimal)reader.Round, texts["state." + reader.State].Value,
        Time(reader.DeliveredAt), Time(reader.OpenedAt), Time(reader.AcknowledgedAt), reader.Opinion,
    ];

    private string? Time(DateTimeOffset? at) => at is { } time
        ? TimeZoneInfo.ConvertTime(time, clock.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : null;
}
