using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>What the holder of a step has answered while added signers are still to be heard.</summary>
/// <param name="By">Who answered.</param>
/// <param name="WorkItem">Their closed item.</param>
/// <param name="Outcome">How they ended it.</param>
public sealed record Answered(Assignee By, Guid WorkItem, string Outcome);
