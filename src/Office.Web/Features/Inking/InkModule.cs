namespace Office.Web.Features.Inking;

/// <summary>Registers the page on which papers are marked by hand (批注), and what it posts to.</summary>
public static class InkModule
{
    public static IServiceCollection AddInking(this IServiceCollection services) => services
        .AddSingleton<InkAssets>()
        .AddScoped<InkDesk>();

    public static IEndpointRouteBuilder MapInking(this IEndpointRouteBuilder app) => app.MapInkPages().MapInkApi();
}
