using System.Text.Json;
using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>Somebody who is asked in a round.</summary>
/// <param name="Order">The place in the round, from 0.</param>
/// <param name="Element">The element of the collection that stands for the member.</param>
/// <param name="Status">How it stands.</param>
public sealed record Member(int Order, JsonElement Element, MemberStatus Status)
{
    /// <summary>The member's last work item.</summary>
    public Guid? WorkItem { get; init; }

    /// <summary>Who answered.</summary>
    public Assignee? By { get; init; }

    public string? Outcome { get; init; }
}
