namespace Office.Documents.Incomings;

/// <summary>The six points of 初审 (条例 第二十四条（三）) that were found in order. Stored by number.</summary>
[Flags]
public enum IncomingChecks
{
    None = 0,

    /// <summary>应当由本机关办理</summary>
    OurMatter = 1,

    /// <summary>符合行文规则</summary>
    WritingRules = 2,

    /// <summary>文种符合要求</summary>
    Kind = 4,

    /// <summary>格式符合要求</summary>
    Format = 8,

    /// <summary>涉及其他部门的事项已经协商、会签</summary>
    Consulted = 16,

    /// <summary>符合公文起草的其他要求</summary>
    Drafting = 32,

    All = OurMatter | WritingRules | Kind | Format | Consulted | Drafting,
}
