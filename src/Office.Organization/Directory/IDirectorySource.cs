namespace Office.Organization.Directory;

/// <summary>Gives the directory as it stood after the last change that this node has seen. Cheap: call it each time.</summary>
public interface IDirectorySource
{
    /// <summary>Never null; empty before the first load.</summary>
    DirectorySnapshot Current { get; }
}
