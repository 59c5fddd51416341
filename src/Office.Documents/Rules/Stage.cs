namespace Office.Documents.Rules;

/// <summary>How far a document has come when it is checked; a rule about a later stage is silent before it.</summary>
public enum Stage
{
    /// <summary>拟稿: signer, number, date and seal are still to come.</summary>
    Draft = 0,

    /// <summary>审核</summary>
    Review = 1,

    /// <summary>签发</summary>
    Issue = 2,

    /// <summary>编号、排版、用印 and after.</summary>
    Issued = 3,
}
