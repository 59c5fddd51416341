using Microsoft.AspNetCore.Localization;
using Office.Web.Components;

namespace Office.Web.Layout;

/// <summary>The two languages of the pages: Chinese first, English second, chosen by cookie.</summary>
public static class OfficeTexts
{
    /// <summary>The cultures that every text exists in; the first is the default.</summary>
    public static IReadOnlyList<string> Cultures { get; } = ["zh-CN", "en"];

    public static IServiceCollection AddOfficeTexts(this IServiceCollection services)
    {
        services.AddLocalization(options => options.ResourcesPath = "Resources");
        services.AddSingleton<FaultTexts>();
        return services;
    }

    public static IApplicationBuilder UseOfficeTexts(this IApplicationBuilder app) => app.UseRequestLocalization(options =>
    {
        string[] cultures = [.. Cultures];
        options.SetDefaultCulture(cultures[0]).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
        // The office's language, not the browser's, is the default: only the cookie counts.
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
    });
}
