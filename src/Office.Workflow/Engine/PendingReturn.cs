using Office.Workflow.Assignments;
using Office.Workflow.Instances;

namespace Office.Workflow.Engine;

/// <summary>A return (退回) that a member of a round has asked for, to be made when the others have answered.</summary>
/// <param name="To">Where to.</param>
/// <param name="ToNode">The step, when it is a named one.</param>
/// <param name="Reason">Why.</param>
/// <param name="StraightBack">Whether the matter comes straight back.</param>
/// <param name="By">Who returned it.</param>
public sealed record PendingReturn(ReturnTo To, string? ToNode, string Reason, bool StraightBack, Assignee By);
