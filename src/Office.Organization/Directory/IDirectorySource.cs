using Office.Organization.Foundation;

namespace Office.Organization.Directory;

/// <summary>Gives the directory as it stood after the last change that this node has seen. Cheap: call it each time.</summary>
public interface IDirectorySource
{
    /// <summary>Never null; empty before the first load.</summary>
    DirectorySnapshot Current { get; }

    /// <summary>
    /// Reads the directory as it stands now, for whoever cannot wait for the change to be told. A directory that never changes
    /// has nothing to read.
    /// </summary>
    /// <returns>Why it could not be read; null when it was.</returns>
    Task<Fault?> RefreshAsync(CancellationToken cancellationToken) => Task.FromResult<Fault?>(null);
}
