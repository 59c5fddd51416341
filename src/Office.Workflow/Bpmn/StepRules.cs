using Office.Workflow.Assignments;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Bpmn;

/// <summary>What the process says of a user task beyond BPMN itself.</summary>
/// <param name="Kind">A decision or a piece of work.</param>
/// <param name="Assignment">Who is asked.</param>
/// <param name="Outcomes">The outcomes it may end with; never empty.</param>
/// <param name="Returns">Where its holder may send the matter back to.</param>
/// <param name="Withdraw">Until when its holder may call back what they sent on.</param>
/// <param name="OpinionSlot">The opinion box (意见栏) it writes into; null when it writes none.</param>
/// <param name="Within">The time allowed at the step; null when none is set.</param>
public sealed record StepRules(
    WorkItemKind Kind,
    AssignmentRule Assignment,
    IReadOnlyList<string> Outcomes,
    IReadOnlyList<ReturnTo> Returns,
    WithdrawPolicy Withdraw,
    string? OpinionSlot,
    TimeSpan? Within);
