using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Office.Web.Layout;

/// <summary>How a person wants to see the pages, kept in cookies so that the first byte is already right.</summary>
/// <param name="Theme">"light", "dark", or empty to follow the system.</param>
/// <param name="Elder">适老化: larger text and targets (GB/T 37668, ≥ 18 px and ≥ 60 px).</param>
public sealed record DisplayChoices(string Theme, bool Elder)
{
    /// <summary>The choices in the request's cookies; anything unknown follows the system.</summary>
    public static DisplayChoices From(HttpContext context) => new(
        context.Request.Cookies[DisplayEndpoints.ThemeCookie] is "light" or "dark"
            ? context.Request.Cookies[DisplayEndpoints.ThemeCookie]!
            : "",
        context.Request.Cookies[DisplayEndpoints.ElderCookie] is "1");
}

internal static class DisplayEndpoints
{
    internal const string ThemeCookie = "office.theme";
    internal const string ElderCookie = "office.elder";

    internal static void MapDisplayChoices(this IEndpointRouteBuilder app) =>
        app.MapPost("/display", (
            HttpContext context, [FromForm] string? theme, [FromForm] string? elder, [FromForm] string? culture, [FromForm] string? @return) =>
        {
            if (theme is "system" or "light" or "dark")
            {
                Keep(context, ThemeCookie, theme);
            }

            if (elder is "0" or "1")
            {
                Keep(context, ElderCookie, elder);
            }

            if (OfficeTexts.Cultures.Contains(culture, StringComparer.Ordinal))
            {
                var chosen = new RequestCulture(CultureInfo.GetCultureInfo(culture!));
                Keep(context, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(chosen));
            }

            return Results.LocalRedirect(IsLocal(@return) ? @return! : "/");
        });

    private static bool IsLocal(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal);

    private static void Keep(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(name, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}
