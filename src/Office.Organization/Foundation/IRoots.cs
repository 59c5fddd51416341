namespace Office.Organization.Foundation;

/// <summary>Creates the root that a command is about, where it does not exist yet.</summary>
public interface IRoots
{
    /// <summary>The command's root when it stood before this command; null otherwise. Its row is locked.</summary>
    Root? Current { get; }

    /// <summary>Opens a root at revision 1 with an empty history. Written after the handler, in the same transaction.</summary>
    /// <param name="id">The root's id: the instance's or the document's.</param>
    /// <param name="organId">The owning organ, never rewritten.</param>
    void Create(Guid id, Guid organId);
}
