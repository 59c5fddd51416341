using System.Text.Json;
using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>Somebody who is asked in a round.</summary>
/// <param name="Order">The place in the round, from 0.</param>
/// <param name="Element">The element of the collection that stands for the member.</param>
/// <param name="Status">How it stands.</param>
public sealed record Member(int Order, JsonElement Element, MemberStatus Status)
{
    /// <summary>Who is asked, when the member was named and not found by the step's rule.</summary>
    public Assignee? Holder { get; init; }

    /// <summary>Who added the member (加签); null for one of the round's own.</summary>
    public Assignee? AddedBy { get; init; }

    /// <summary>The member's last work item.</summary>
    public Guid? WorkItem { get; init; }

    /// <summary>Who answered.</summary>
    public Assignee? By { get; init; }

    public string? Outcome { get; init; }
}
