namespace Office.Documents.Incomings;

/// <summary>收文类别: each is numbered by itself in each year. Stored by number: never renumber, only add.</summary>
public enum IncomingCategory
{
    /// <summary>一般来文</summary>
    General = 1,

    /// <summary>上级来文</summary>
    FromAbove = 2,

    /// <summary>下级来文</summary>
    FromBelow = 3,

    /// <summary>平行来文</summary>
    FromBeside = 4,

    /// <summary>电报</summary>
    Telegram = 5,
}
