using Microsoft.Extensions.DependencyInjection;

namespace Office.Documents.Incomings;

/// <summary>Registers what the handlers of incoming papers share.</summary>
public static class IncomingsModule
{
    public static IServiceCollection Add(IServiceCollection services)
    {
        services.AddScoped<IncomingCourse>();
        services.AddScoped<IncomingCrew>();
        services.AddScoped<IncomingFiles>();
        services.AddScoped<IncomingHandOut>();
        services.AddScoped<IncomingNumbering>();
        services.AddScoped<IncomingNumbers>();
        services.AddScoped<IncomingOpening>();
        services.AddScoped<IncomingOpeningRows>();
        services.AddScoped<IncomingOpinions>();
        services.AddScoped<IncomingReading>();
        services.AddScoped<IncomingRecord>();
        services.AddScoped<IncomingRegister>();
        services.AddScoped<IncomingSignatory>();
        services.AddScoped<SimilarIncomings>();
        return services;
    }
}
