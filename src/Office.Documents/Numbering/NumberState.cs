namespace Office.Documents.Numbering;

/// <summary>Where a number of the ledger stands. Stored by number: never renumber.</summary>
public enum NumberState
{
    /// <summary>A document carries it.</summary>
    Given = 1,

    /// <summary>预留: kept for a matter to come, or void and approved for another document.</summary>
    Reserved = 2,

    /// <summary>作废: no document carries it, and the reason stands.</summary>
    Void = 3,

    /// <summary>申请复用: void, and somebody has asked that another document may take it.</summary>
    ReuseAsked = 4,
}

/// <summary>What happened to a number. Stored by number: never renumber.</summary>
public enum NumberEventKind
{
    /// <summary>编号: a document took it.</summary>
    Given = 1,

    /// <summary>预留.</summary>
    Reserved = 2,

    /// <summary>作废.</summary>
    Voided = 3,

    /// <summary>恢复: its document carries it again.</summary>
    Restored = 4,

    /// <summary>申请复用.</summary>
    ReuseAsked = 5,

    /// <summary>同意复用, by a second person.</summary>
    ReuseApproved = 6,

    /// <summary>不同意复用.</summary>
    ReuseRefused = 7,
}
