using Microsoft.Extensions.DependencyInjection;

namespace Office.Documents.Circulations;

/// <summary>Registers what the handlers of circulations share. Another kind of paper is circulated by registering an <see cref="ICirculated"/>.</summary>
internal static class CirculationsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<CirculationDesk>();
        services.AddScoped<CirculationReading>();
        services.AddScoped<CirculationRows>();
        services.AddScoped<ICirculated, CirculatedDispatch>();
        services.AddScoped<ICirculated, CirculatedArrival>();
        services.AddScoped<ICirculated, CirculatedForm>();
    }
}
