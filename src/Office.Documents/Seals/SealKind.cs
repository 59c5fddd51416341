namespace Office.Documents.Seals;

/// <summary>What a seal is for. Stored by number: never renumber, only add.</summary>
public enum SealKind
{
    /// <summary>机关印章: the organ's own, for its documents.</summary>
    Organ = 0,

    /// <summary>专用章: of one kind of business (合同, 财务, 档案).</summary>
    Special = 1,
}

/// <summary>Whether a seal may be used.</summary>
public enum SealState
{
    /// <summary>在用</summary>
    InUse,

    /// <summary>停用: put aside for the time being.</summary>
    Suspended,

    /// <summary>One keeper has asked for its revocation; until another agrees it is put aside.</summary>
    RevocationAsked,

    /// <summary>已吊销: never used again; its certificate is on the authority's list.</summary>
    Revoked,

    /// <summary>Its certificate has run out, or does not begin yet.</summary>
    OutOfTime,
}

/// <summary>How seals are kept.</summary>
/// <param name="RevokedByTwo">Whether a revocation needs a second keeper of the organ.</param>
public sealed record SealSetting(bool RevokedByTwo = false);
