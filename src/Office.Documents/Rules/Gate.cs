namespace Office.Documents.Rules;

/// <summary>What a finding holds back.</summary>
public enum Gate
{
    /// <summary>Nothing: it is said, and the author decides.</summary>
    None = 0,

    /// <summary>审核 and 签发, until it is mended or overridden with a reason.</summary>
    Passing = 1,

    /// <summary>The submission already: nobody should have to decide on such a text.</summary>
    Submission = 2,
}
