using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Foundation;

namespace Office.Integration.Tests.Foundation;

/// <summary>Starts an office that knows the commands above.</summary>
internal static class Ledgers
{
    public static readonly Guid Root = SequentialIds.Make(0x700);

    public static Task<OfficeHost> StartAsync(DatabaseKind kind, Action<IServiceCollection>? configure = null) =>
        OfficeHost.StartAsync(kind, services =>
        {
            FoundationModule.AddHandlers(services, typeof(Ledgers).Assembly);
            configure?.Invoke(services);
        });

    public static async Task<OfficeHost> OpenedAsync(DatabaseKind kind, Action<IServiceCollection>? configure = null)
    {
        var office = await StartAsync(kind, configure);
        (await office.SendAsync(Actors.Wang, new OpenRegister(Root))).Fault.ShouldBeNull();
        return office;
    }
}
