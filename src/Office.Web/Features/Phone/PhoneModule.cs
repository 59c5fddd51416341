using Office.Web.Api;
using Office.Web.Features.Inking;

namespace Office.Web.Features.Phone;

/// <summary>Registers the phone's light pages and what they post to.</summary>
public static class PhoneModule
{
    public static IServiceCollection AddPhone(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // The light pages repeat nothing that a stranger can put into them, so that compression tells nothing about the token.
            options.EnableForHttps = true;
        });
        services.AddSingleton<PhoneAssets>();
        services.AddScoped<ApiGate>();
        services.AddScoped<DecisionDesk>();
        services.AddScoped<PhoneQueue>();
        services.AddScoped<PhoneDesk>();
        services.AddScoped<PhoneDoor>();
        services.AddScoped<PhoneEntryDesk>();
        services.AddScoped<PhoneFormDesk>();
        services.AddScoped<PhoneMoveDesk>();
        return services.AddInking();
    }

    /// <summary>Compresses the light pages, so that a card fits the first packets of a bad line.</summary>
    public static WebApplication UsePhone(this WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/m", StringComparison.Ordinal),
            light => light.UseResponseCompression());
        return app;
    }

    public static IEndpointRouteBuilder MapPhone(this IEndpointRouteBuilder app) => app.MapPhonePages().MapPhoneForms().MapPhoneEntries().MapPhoneReadings().MapPhoneApi().MapMoveApi().MapInking();
}
