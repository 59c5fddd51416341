using Office.Documents.Signatures;

namespace Office.Web.Security;

/// <summary>Keeps the listener for revoked signing keys open while the application runs.</summary>
internal sealed class RevokedKeyWatch(IRevokedKeys revoked) : IHostedService, IDisposable
{
    private IDisposable? _watch;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _watch = revoked.Watch();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _watch?.Dispose();
}
