namespace Office.Workflow.Engine;

/// <summary>How it stands with one member of a round, or with somebody asked beside. Stored by number: never renumber, only add.</summary>
public enum MemberStatus
{
    /// <summary>Not asked yet.</summary>
    Waiting = 1,

    /// <summary>Has an open work item.</summary>
    Asked = 2,

    /// <summary>Has given an outcome; it stands whatever happens to the round.</summary>
    Done = 3,

    /// <summary>Sent the matter back.</summary>
    Returned = 4,

    /// <summary>The round ended before this member answered.</summary>
    Cancelled = 5,

    /// <summary>减签: taken out before an answer; can be asked again while the round runs.</summary>
    Removed = 6,
}
