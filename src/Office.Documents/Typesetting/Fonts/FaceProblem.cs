namespace Office.Documents.Typesetting.Fonts;

/// <summary>Why a face that an organ named is not used; the next one shows its role.</summary>
/// <param name="Role">The role it was named for.</param>
/// <param name="File">As named.</param>
/// <param name="Kind">Why.</param>
public sealed record FaceProblem(FontRole Role, string File, FaceProblemKind Kind);

/// <summary>What can be wrong with a named face.</summary>
public enum FaceProblemKind
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>It is no TrueType or OpenType file that we read; collections (.ttc) are none.</summary>
    Unreadable,

    /// <summary>It says of itself that it may not be embedded in files, or not in part.</summary>
    EmbeddingForbidden,
}
