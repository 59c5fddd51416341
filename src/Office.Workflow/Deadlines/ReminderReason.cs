namespace Office.Workflow.Deadlines;

/// <summary>Why somebody is told of a matter beside having it in a box. Stored by number.</summary>
public enum ReminderReason
{
    /// <summary>超期: the work of an official of the reader's unit is overdue.</summary>
    OverdueInUnit = 1,

    /// <summary>超期: it is still overdue after the head of the unit was told.</summary>
    OverdueUnderLeader = 2,

    /// <summary>值班: something most urgent has arrived while nobody is in the office.</summary>
    ArrivedOffHours = 3,

    /// <summary>催办: somebody asks the reader to see to what they hold.</summary>
    Urged = 4,

    /// <summary>定时发起: a process has begun by itself, and its draft waits for the reader.</summary>
    BegunByTime = 5,

    /// <summary>代录有异议: the leader says that what was entered for them is not what they decided.</summary>
    EntryDisputed = 6,

    /// <summary>催报: the supervisor asks the unit for a report out of turn.</summary>
    ReportAsked = 20,

    /// <summary>督查单: a blue, orange or red notice has been sent to the unit.</summary>
    SupervisionNotice = 21,

    /// <summary>文号自查: the check by night found something in the number ledger that the reader keeps.</summary>
    NumberFlaws = 30,

    /// <summary>四性检测: a package of the archive that the reader keeps failed when it was verified again.</summary>
    ArchiveFinding = 31,

    /// <summary>传阅中批示: a leader has ordered something while reading what the reader circulated.</summary>
    InstructionGiven = 60,

    /// <summary>批示已办结: what was ordered during a circulation is done.</summary>
    InstructionSettled = 61,
}
