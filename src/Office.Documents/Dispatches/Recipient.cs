namespace Office.Documents.Dispatches;

/// <summary>Whom a dispatch goes to, and the words under which they stand on the page.</summary>
/// <param name="OrganId">
/// The organ whose office will receive it; null for one that is not in the directory (各直属机构, a company), which gets it on paper.
/// </param>
/// <param name="PrintedName">As printed; several organs may share one collective name (各县、区人民政府).</param>
/// <param name="Kind">主送 or 抄送.</param>
/// <param name="Position">Order on the page, from 0.</param>
public sealed record Recipient(Guid? OrganId, string PrintedName, RecipientKind Kind, int Position)
{
    public const int PrintedNameCharacters = 100;
}

/// <summary>How a dispatch is addressed to a recipient. Stored by number.</summary>
public enum RecipientKind
{
    /// <summary>主送</summary>
    Main = 1,

    /// <summary>抄送</summary>
    Copy = 2,
}
