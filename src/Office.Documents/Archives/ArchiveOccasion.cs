namespace Office.Documents.Archives;

/// <summary>When the checks are made. Stored by number.</summary>
public enum ArchiveOccasion
{
    /// <summary>归档</summary>
    Filing = 1,

    /// <summary>移交</summary>
    Transfer = 2,

    /// <summary>长期保存: the periodic re-verification, or asked for by the archivist.</summary>
    Keeping = 3,
}
