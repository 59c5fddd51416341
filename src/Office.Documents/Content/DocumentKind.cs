namespace Office.Documents.Content;

/// <summary>文种: the fifteen kinds of 《党政机关公文处理工作条例》 article 8. Stored by number: never renumber.</summary>
public enum DocumentKind
{
    /// <summary>决议</summary>
    Resolution = 1,

    /// <summary>决定</summary>
    Decision = 2,

    /// <summary>命令（令）</summary>
    Order = 3,

    /// <summary>公报</summary>
    Communique = 4,

    /// <summary>公告</summary>
    Announcement = 5,

    /// <summary>通告</summary>
    PublicNotice = 6,

    /// <summary>意见</summary>
    Opinions = 7,

    /// <summary>通知</summary>
    Notice = 8,

    /// <summary>通报</summary>
    Bulletin = 9,

    /// <summary>报告</summary>
    Report = 10,

    /// <summary>请示</summary>
    Request = 11,

    /// <summary>批复</summary>
    Reply = 12,

    /// <summary>议案</summary>
    Bill = 13,

    /// <summary>函</summary>
    Letter = 14,

    /// <summary>纪要</summary>
    Minutes = 15,
}

/// <summary>紧急程度 of documents (telegrams have a list of their own).</summary>
public enum Urgency
{
    /// <summary>平件: nothing is printed.</summary>
    Ordinary = 0,

    /// <summary>加急</summary>
    Urgent = 1,

    /// <summary>特急</summary>
    ExtraUrgent = 2,
}
