using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>Somebody who was asked beside the holder of a step. It lives and is cancelled with the token of the step.</summary>
/// <param name="Key">Unique in the instance.</param>
/// <param name="Kind">As what they are asked.</param>
/// <param name="Token">The token of the step, or of the member of its round.</param>
/// <param name="Holder">Who is asked.</param>
/// <param name="By">Who asks.</param>
/// <param name="Status">How it stands.</param>
public sealed record Side(int Key, SideKind Kind, int Token, Assignee Holder, Assignee By, MemberStatus Status)
{
    /// <summary>The last work item; null before they are asked.</summary>
    public Guid? WorkItem { get; init; }

    /// <summary>What is asked of them.</summary>
    public string? Question { get; init; }

    public string? Outcome { get; init; }

    /// <summary>Whether the work item was opened.</summary>
    public bool Opened { get; init; }

    /// <summary>Asked or to be asked.</summary>
    public bool IsOpen => Status is MemberStatus.Asked or MemberStatus.Waiting;

    /// <summary>Whether the holder's own item waits for it.</summary>
    public bool HoldsUp => IsOpen && (Kind is SideKind.Consult or SideKind.Assist or SideKind.Before);
}
