using Office.Organization.Foundation;

namespace Office.Organization.Directory;

/// <summary>Holds the snapshot of this node and says when it no longer stands.</summary>
public sealed class DirectorySource : IDirectorySource, IDisposable
{
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly IDisposable _subscription;
    private DirectorySnapshot _current = DirectorySnapshot.Empty;

    public DirectorySource(IOfficeBus bus) => _subscription = bus.Subscribe<DirectoryChanged>(_ => Signal());

    public DirectorySnapshot Current => Volatile.Read(ref _current);

    public void Replace(DirectorySnapshot snapshot) => Volatile.Write(ref _current, snapshot);

    /// <summary>Returns when the directory has changed since the last call; many changes are one.</summary>
    public Task WaitForChangeAsync(CancellationToken cancellationToken) => _changed.WaitAsync(cancellationToken);

    public void Dispose()
    {
        _subscription.Dispose();
        _changed.Dispose();
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
