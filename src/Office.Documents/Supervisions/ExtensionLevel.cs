namespace Office.Documents.Supervisions;

/// <summary>Who may grant an extension of some length. Stored by number.</summary>
public enum ExtensionLevel
{
    /// <summary>督查员.</summary>
    Supervisor = 1,

    /// <summary>分管领导.</summary>
    DeputyLeader = 2,

    /// <summary>主要领导.</summary>
    Leader = 3,
}
