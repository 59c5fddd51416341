namespace Office.Documents.Incomings;

/// <summary>密级 as the clerk reads it on the paper. This system takes no state secrets. Stored by number.</summary>
public enum IncomingSecrecy
{
    /// <summary>非密</summary>
    None = 0,

    /// <summary>工作秘密: only those to whom it is sent see it.</summary>
    WorkSecret = 1,

    /// <summary>国家秘密: refused, with a sentence that says where it belongs.</summary>
    StateSecret = 2,
}
