namespace Office.Workflow.Instances;

/// <summary>Why a run does not go on by itself.</summary>
public enum TroubleKind
{
    /// <summary>The work of a service step failed; its dead letter says why.</summary>
    Failed,

    /// <summary>A service step has not been answered for longer than its retries take.</summary>
    Unanswered,

    /// <summary>Nobody holds anything, and nothing is waited for.</summary>
    Stuck,

    /// <summary>Somebody suspended it (挂起), and nobody has resumed it yet.</summary>
    Suspended,

    /// <summary>Everybody who holds its step has left.</summary>
    NobodyActs,
}
