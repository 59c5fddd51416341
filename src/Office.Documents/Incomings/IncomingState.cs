namespace Office.Documents.Incomings;

/// <summary>How far an incoming paper has come; before it there is the arrival that waits to be signed for. Stored by number: never renumber, only add.</summary>
public enum IncomingState
{
    /// <summary>待登记: signed for, not in the register yet.</summary>
    AwaitingRegistration = 1,

    /// <summary>待初审</summary>
    AwaitingCheck = 2,

    /// <summary>待拟办</summary>
    AwaitingProposal = 3,

    /// <summary>待批示</summary>
    AwaitingInstruction = 4,

    /// <summary>传阅中: a paper that is only to be read is with its readers.</summary>
    WithReaders = 5,

    /// <summary>承办中</summary>
    Undertaken = 6,

    /// <summary>待核办结</summary>
    AwaitingSettlement = 7,

    /// <summary>待答复</summary>
    AwaitingReply = 8,

    /// <summary>已办结: waits to be filed.</summary>
    Settled = 9,

    /// <summary>已归档</summary>
    Filed = 10,

    /// <summary>待退文: the check found that it must go back.</summary>
    GoingBack = 11,

    /// <summary>已退回来文单位</summary>
    SentBack = 12,

    /// <summary>已撤办: ended out of turn.</summary>
    Cancelled = 13,
}
