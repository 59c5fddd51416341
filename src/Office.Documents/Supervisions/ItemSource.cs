namespace Office.Documents.Supervisions;

/// <summary>立项依据: where a supervised matter comes from. Stored by number: never renumber, only add.</summary>
public enum ItemSource
{
    /// <summary>会议决定.</summary>
    Meeting = 1,

    /// <summary>文件.</summary>
    Document = 2,

    /// <summary>领导批示.</summary>
    Instruction = 3,

    /// <summary>上级交办.</summary>
    Superior = 4,

    /// <summary>建议提案.</summary>
    Proposal = 5,

    /// <summary>重点项目.</summary>
    KeyProject = 6,
}
