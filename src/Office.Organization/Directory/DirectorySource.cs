using Office.Organization.Foundation;

namespace Office.Organization.Directory;

/// <summary>Holds the snapshot of this node, says when it no longer stands, and reads it again.</summary>
public sealed class DirectorySource : IDirectorySource, IDisposable
{
    private readonly IDispatcherSource _dispatchers;
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly IDisposable _subscription;
    private DirectorySnapshot _current = DirectorySnapshot.Empty;

    public DirectorySource(IOfficeBus bus, IDispatcherSource dispatchers)
    {
        _dispatchers = dispatchers;
        _subscription = bus.Subscribe<DirectoryChanged>(_ => Signal());
    }

    public DirectorySnapshot Current => Volatile.Read(ref _current);

    /// <summary>Reads the directory as it stands now. Whoever awaits it sees every change committed before the call.</summary>
    /// <returns>Why it could not be read (the old snapshot stands); null when it was.</returns>
    public async Task<Fault?> RefreshAsync(CancellationToken cancellationToken)
    {
        // One at a time, so that an older reading never replaces a newer one.
        await _one.WaitAsync(cancellationToken);
        try
        {
            var outcome = await _dispatchers.For(Actor.Machine(Installation.Id)).AskAsync(new LoadDirectory(), cancellationToken);
            if (outcome.Fault is null)
            {
                Volatile.Write(ref _current, outcome.Value);
            }

            return outcome.Fault;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Returns when the directory has changed since the last call; many changes are one.</summary>
    public Task WaitForChangeAsync(CancellationToken cancellationToken) => _changed.WaitAsync(cancellationToken);

    public void Dispose()
    {
        _subscription.Dispose();
        _changed.Dispose();
        _one.Dispose();
    }

    private void Signal()
    {
        try
        {
            _changed.Release();
        }
        catch (SemaphoreFullException)
        {
            // A change is already waiting to be read; this one is read with it.
        }
    }
}
