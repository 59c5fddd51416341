using Office.Documents.Content;

namespace Office.Documents.Numbering;

/// <summary>
/// 机关代字 as the organ's office arranges it: for which kinds of document it is and who may use it. A 代字 of the directory
/// without a rule is open to whoever numbers for the organ and to every kind.
/// </summary>
public sealed class NumberRule
{
    /// <summary>The longest 代字.</summary>
    public const int LongestPrefix = 20;

    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public required string Prefix { get; init; }

    /// <summary>The kinds that it numbers; empty for all.</summary>
    public IReadOnlyList<DocumentKind> Kinds { get; private set; } = [];

    /// <summary>The posts (岗位) that may use it; empty for whoever holds the step.</summary>
    public IReadOnlyList<Guid> Posts { get; private set; } = [];

    /// <summary>停用: gives no number any more; those given stand.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Raised by every save. From 1.</summary>
    public long Revision { get; private set; }

    public void Write(IReadOnlyList<DocumentKind> kinds, IReadOnlyList<Guid> posts, bool isClosed) =>
        (Kinds, Posts, IsClosed, Revision) = (kinds, posts, isClosed, Revision + 1);

    public bool IsFor(DocumentKind kind) => Kinds.Count == 0 || Kinds.Contains(kind);
}
