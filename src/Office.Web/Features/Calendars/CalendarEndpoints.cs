using System.Text;
using Office.Organization.Calendars;

namespace Office.Web.Features.Calendars;

/// <summary>The empty table of a notice, to be filled in with any spreadsheet.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendars(this IEndpointRouteBuilder app) => app
        .MapGet("/calendar/template.csv", () => Results.File(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{CalendarFile.Header}\r\n2027-01-01,off,元旦\r\n2027-01-03,work,元旦补班\r\n")],
            "text/csv; charset=utf-8",
            "calendar.csv"))
        .RequireAuthorization();
}
