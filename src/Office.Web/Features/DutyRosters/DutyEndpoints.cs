using System.Text;
using Office.Organization.DutyRosters;

namespace Office.Web.Features.DutyRosters;

/// <summary>The empty table of a roster, to be filled in with any spreadsheet.</summary>
internal static class DutyEndpoints
{
    public static void MapDutyRosters(this IEndpointRouteBuilder app) => app
        .MapGet("/duty/template.csv", () => Results.File(
            [
                .. Encoding.UTF8.Preamble,
                .. Encoding.UTF8.GetBytes($"{DutyRosterFile.Header}\r\n王建国,值班员,2026-10-01 08:30,2026-10-02 08:30,0857-1234567\r\n"),
            ],
            "text/csv; charset=utf-8",
            "duty.csv"))
        .RequireAuthorization();
}
