using System.Collections.Concurrent;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>
/// The open connections of circuits, by account. When the account changes (disabled, new password) they are cut at once; what the
/// circuit still sends is refused, because its actor is gone with the stamp.
/// </summary>
internal sealed class LiveConnections : IDisposable
{
    private readonly ConcurrentDictionary<HttpContext, Guid> _open = new();
    private readonly IDisposable _subscription;

    public LiveConnections(IOfficeBus bus) => _subscription = bus.Subscribe<AccountChanged>(changed =>
    {
        foreach (var (connection, _) in _open.Where(pair => pair.Value == changed.AccountId))
        {
            connection.Abort();
        }
    });

    public async Task HoldAsync(Guid accountId, HttpContext context, RequestDelegate next)
    {
        _open[context] = accountId;
        try
        {
            await next(context);
        }
        finally
        {
            _open.TryRemove(context, out _);
        }
    }

    public void Dispose() => _subscription.Dispose();
}
