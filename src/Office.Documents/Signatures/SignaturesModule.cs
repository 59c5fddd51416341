using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Office.Documents.Signatures;

/// <summary>Registers signing keys and the signing desk. Needs an <see cref="IKeyPepper"/>; handlers and maps are scanned.</summary>
public static class SignaturesModule
{
    public static IServiceCollection Add(IServiceCollection services, SigningOptions options)
    {
        services.TryAddSingleton(options);
        services.TryAddSingleton<UnlockedKeys>();
        services.TryAddSingleton<SigningSetting>();
        services.TryAddSingleton<IRevokedKeys, RevokedKeys>();
        services.TryAddScoped<ISigningDesk, SigningDesk>();
        services.TryAddScoped<ISigningPins, SigningPins>();
        return services;
    }
}
