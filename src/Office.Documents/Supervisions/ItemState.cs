namespace Office.Documents.Supervisions;

/// <summary>The life of a supervised matter (operations.md §3.3). Stored by number: never renumber, only add.</summary>
public enum ItemState
{
    /// <summary>拟立项: with its drafter, who may mend it.</summary>
    Proposed = 1,

    /// <summary>立项待批.</summary>
    AwaitingApproval = 2,

    /// <summary>已立项: numbered, and to be assigned (again, after a refusal or for another round).</summary>
    Initiated = 3,

    /// <summary>已交办，待签收.</summary>
    AwaitingReceipt = 4,

    /// <summary>办理中.</summary>
    Handling = 5,

    /// <summary>反馈待审: with the unit's leader or the supervisor.</summary>
    AwaitingReview = 6,

    /// <summary>待领导审阅.</summary>
    AwaitingReading = 7,

    /// <summary>已分解: its parts are worked on, and it closes when all of them have.</summary>
    Decomposed = 8,

    /// <summary>已销号.</summary>
    Struck = 9,

    /// <summary>已归档.</summary>
    Filed = 10,

    /// <summary>不予立项.</summary>
    Refused = 11,

    /// <summary>已撤销: ended without a result; not scored.</summary>
    Cancelled = 12,
}

/// <summary>What the states have in common.</summary>
public static class ItemStates
{
    /// <summary>Whether nothing is asked of the unit any more.</summary>
    public static bool IsOver(this ItemState state) =>
        state is ItemState.Struck or ItemState.Filed or ItemState.Refused or ItemState.Cancelled;

    /// <summary>Whether a unit has it.</summary>
    public static bool IsWithUnit(this ItemState state) =>
        state is ItemState.AwaitingReceipt or ItemState.Handling or ItemState.AwaitingReview or ItemState.AwaitingReading;
}
