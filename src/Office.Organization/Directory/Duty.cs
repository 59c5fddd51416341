namespace Office.Organization.Directory;

/// <summary>What a post is there for (岗位职责). A post has several. Stored by number: never renumber, only add.</summary>
public enum Duty
{
    /// <summary>主要领导: the head of the organ.</summary>
    Leader = 1,

    /// <summary>分管领导: a deputy who is in charge of some units.</summary>
    DeputyLeader = 2,

    /// <summary>秘书: prepares a leader's folder and follows up.</summary>
    Secretary = 3,

    /// <summary>部门负责人: head of a unit, checks its drafts.</summary>
    UnitHead = 4,

    /// <summary>办公室审核: the office's review before signature.</summary>
    OfficeReview = 5,

    /// <summary>复核: check of procedure and text after signature.</summary>
    Recheck = 6,

    /// <summary>文书: registers, numbers and dispatches.</summary>
    Clerk = 7,

    /// <summary>印章管理员.</summary>
    SealKeeper = 8,

    /// <summary>档案员.</summary>
    Archivist = 9,

    /// <summary>督查员.</summary>
    Supervisor = 10,

    /// <summary>联络员: answers for a unit or an organ when others ask it.</summary>
    Contact = 11,

    /// <summary>拟稿: drafts documents for the organ.</summary>
    Drafter = 12,

    /// <summary>流程管理员: draws and publishes the organ's processes.</summary>
    ProcessOwner = 13,

    /// <summary>代录员: enters what the organ's leaders decided on paper or aloud, beside their secretaries.</summary>
    Recorder = 14,

    /// <summary>系统管理员: accounts and organisation of the whole installation.</summary>
    SystemAdministrator = 40,

    /// <summary>安全管理员: grants, of the whole installation.</summary>
    SecurityAdministrator = 41,

    /// <summary>审计管理员: reads the audit of the whole installation.</summary>
    AuditAdministrator = 42,
}
