namespace Office.Workflow.Bpmn;

/// <summary>Until when a sender may call back what they sent on (撤回).</summary>
public enum WithdrawPolicy
{
    /// <summary>While nobody has opened the next item.</summary>
    Unopened,

    /// <summary>While nobody has handled the next item.</summary>
    Unhandled,

    Never,
}
