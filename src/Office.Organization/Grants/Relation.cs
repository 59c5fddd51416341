namespace Office.Organization.Grants;

/// <summary>
/// What a grant lets its subject do to its object. Stored by number: never renumber, only add.
/// </summary>
public enum Relation
{
    /// <summary>May open the document and its record.</summary>
    Reader = 1,

    /// <summary>Holds an open work item of the document, and may do what the step allows.</summary>
    Handler = 2,

    /// <summary>Drafted the document (拟稿人).</summary>
    Drafter = 3,

    /// <summary>Handled it before: sees it in 已办 and may withdraw what has not been opened.</summary>
    FormerHandler = 4,

    /// <summary>Writes a draft in turn with its drafter, until it is submitted.</summary>
    CoAuthor = 5,

    // Rights of a post over its organ.

    /// <summary>May draft documents for the organ.</summary>
    DraftFor = 20,

    /// <summary>May keep the organ's register of numbers (文号管理).</summary>
    NumberFor = 21,

    /// <summary>Keeps the organ's seals (印章管理员).</summary>
    SealFor = 22,

    /// <summary>Dispatches and receives for the organ's office (文书, 收发员).</summary>
    RegisterFor = 23,

    /// <summary>Keeps the archive (档案员).</summary>
    ArchiveFor = 24,

    /// <summary>Watches the organ's matters (督查员).</summary>
    SuperviseFor = 25,

    /// <summary>Draws and publishes the organ's processes (流程管理员).</summary>
    OwnProcesses = 26,

    /// <summary>System administrator (系统管理员): accounts and organisation, never rights or audit.</summary>
    AdministerSystem = 40,

    /// <summary>Security administrator (安全管理员): grants, never accounts or audit.</summary>
    AdministerSecurity = 41,

    /// <summary>Audit administrator (审计管理员): reads the audit, changes nothing.</summary>
    AdministerAudit = 42,
}
