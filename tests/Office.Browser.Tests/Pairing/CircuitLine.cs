using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Office.Browser.Tests.Pairing;

/// <summary>The line between browser and circuit, which a test can cut and mend.</summary>
internal sealed class CircuitLine
{
    private readonly ConcurrentDictionary<string, HttpContext> _open = new(StringComparer.Ordinal);
    private volatile bool _isCut;

    public async Task WatchAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        if (_isCut)
        {
            context.Abort();
            return;
        }

        _open[context.TraceIdentifier] = context;
        try
        {
            await next(context);
        }
        finally
        {
            _open.TryRemove(context.TraceIdentifier, out _);
        }
    }

    public void Cut()
    {
        _isCut = true;
        foreach (var context in _open.Values)
        {
            context.Abort();
        }
    }

    public void Mend() => _isCut = false;
}
