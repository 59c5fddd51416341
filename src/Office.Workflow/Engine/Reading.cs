using Office.Workflow.Assignments;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Engine;

/// <summary>
/// A reader (传阅人, 知会) whose item is open. It belongs to the instance and to no step: whatever becomes of the approval, it
/// stays.
/// </summary>
/// <param name="WorkItem">The reader's item.</param>
/// <param name="Reader">Who reads.</param>
/// <param name="By">Who circulated it.</param>
/// <param name="Kind">传阅: the reader says that they have read it; 知会: nothing is asked; 代录: the leader confirms what was entered.</param>
public sealed record Reading(Guid WorkItem, Assignee Reader, Assignee By, WorkItemKind Kind)
{
    public bool Opened { get; init; }
}
