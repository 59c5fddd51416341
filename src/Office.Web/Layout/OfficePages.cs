using System.Text.Encodings.Web;
using System.Text.Unicode;
using Office.Web.Components;
using Office.Web.Security;

namespace Office.Web.Layout;

/// <summary>Composes the pages: Razor components on circuits, texts in two languages, headers, assets and health.</summary>
public static class OfficePages
{
    private const long MessageBytes = 2 * 1024 * 1024;

    /// <summary>Registers what pages need. Features add their places and slots with <see cref="AddPlace"/> and
    /// <see cref="AddPart"/>.</summary>
    public static WebApplicationBuilder AddOfficePages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // One message carries all that a field holds. A whole body may be pasted, and Chinese takes three bytes a character; a
        // message over the limit ends the circuit.
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.MaximumReceiveMessageSize = MessageBytes);
        services.AddCascadingAuthenticationState();
        services.AddAuthorization();
        services.AddAntiforgery();
        services.AddHttpContextAccessor();
        services.AddHealthChecks();
        services.AddOfficeTexts();
        services.AddScoped<Toasts>();
        services.AddScoped<KeptText>();
        // Chinese text as itself, not as five-fold longer character references.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(TimeProvider.System);
        return builder;
    }

    /// <summary>Puts a place into the navigation; its text is a key of Resources/Layout/Navigation.</summary>
    public static IServiceCollection AddPlace(this IServiceCollection services, NavigationPlace place) =>
        services.AddSingleton(place);

    /// <summary>Puts a component into one of the layout's slots.</summary>
    public static IServiceCollection AddPart<TComponent>(this IServiceCollection services, LayoutSlot slot, int order = 0)
        where TComponent : Microsoft.AspNetCore.Components.IComponent =>
        services.AddSingleton(new LayoutPart(slot, typeof(TComponent), order));

    /// <summary>The middleware, in order. Authentication is added by the accounts' own extension, before this one.</summary>
    public static WebApplication UseOfficePages(this WebApplication app)
    {
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error", createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseOfficeTexts();
        app.UseAuthorization();
        app.UseAntiforgery();
        return app;
    }

    /// <summary>The endpoints: assets, health, the display choices and all pages.</summary>
    public static WebApplication MapOfficePages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapHealthChecks("/health").DisableHttpMetrics();
        app.MapDisplayChoices();
        // The one frame-ancestors stands in SecurityHeaders; two headers would both have to allow.
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
