namespace Office.Organization.Foundation;

/// <summary>A coalescing hint that the feed has grown: any number of raises before a wait are one.</summary>
public sealed class FeedSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);
    private readonly Lock _gate = new();

    /// <summary>Called on every raise, for those who tell other nodes.</summary>
    public event EventHandler? Raised;

    public void Raise()
    {
        Wake();
        Raised?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Wakes the reader in this process only.</summary>
    public void Wake()
    {
        lock (_gate)
        {
            if (_raised.CurrentCount == 0)
            {
                _raised.Release();
            }
        }
    }

    /// <summary>Returns at a raise or after the time, whichever is first.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _raised.WaitAsync(atMost, cancellationToken);

    public void Dispose() => _raised.Dispose();
}
