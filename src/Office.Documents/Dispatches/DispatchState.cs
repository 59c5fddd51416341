namespace Office.Documents.Dispatches;

/// <summary>Where a dispatch stands, for lists and the register. Stored by number: never renumber.</summary>
public enum DispatchState
{
    /// <summary>草稿: only the drafter sees it.</summary>
    Draft = 1,

    /// <summary>办理中: checked, countersigned, reviewed; not signed yet.</summary>
    InProgress = 2,

    /// <summary>已签发: the text is final (定稿).</summary>
    Issued = 3,

    /// <summary>已编号.</summary>
    Numbered = 4,

    /// <summary>已排版.</summary>
    Typeset = 5,

    /// <summary>已用印.</summary>
    Sealed = 6,

    /// <summary>已核发.</summary>
    Released = 7,

    /// <summary>已分发.</summary>
    Distributed = 8,

    /// <summary>已撤销: a draft put away by its drafter before it was ever submitted.</summary>
    Discarded = 9,

    /// <summary>作废: it had a number when it was ended; the ledger says why.</summary>
    Void = 10,
}

/// <summary>公开属性. Stored by number: never renumber.</summary>
public enum Disclosure
{
    /// <summary>主动公开</summary>
    OnInitiative = 1,

    /// <summary>依申请公开</summary>
    OnRequest = 2,

    /// <summary>不予公开</summary>
    Withheld = 3,
}
