using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Pairing;

/// <summary>
/// A small site of test pages on the .NET 10 server, driven by the same blazor.web.js that the product serves. The script
/// is from .NET 9, nobody supports the pair, so each feature that the product leans on is tried here on its own.
/// </summary>
public sealed class PairingSite : IAsyncLifetime
{
    private const string Module =
        "export async function ask(assembly) { return await DotNet.invokeMethodAsync(assembly, 'Greet', document.title); }";

    private WebApplication? _app;

    internal Gate Gate { get; } = new();

    internal CircuitLine Line { get; } = new();

    public Uri Address => new(_app!.Urls.Single());

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Gate);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        _app = builder.Build();
        _app.Use(next => context => Line.WatchAsync(context, next));
        _app.UseAntiforgery();
        var script = await File.ReadAllBytesAsync(Repository.BlazorScript);
        _app.MapGet("/_framework/blazor.web.js", () => Results.Bytes(script, "text/javascript"));
        _app.MapGet("/pairing.js", () => Results.Text(Module, "text/javascript"));
        _app.MapRazorComponents<Site>().AddInteractiveServerRenderMode();
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}
