using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>What the engine may ask of the world; the same answers give the same step.</summary>
/// <param name="Actor">Who makes the move.</param>
/// <param name="NextId">Ids for new work items and rounds.</param>
/// <param name="Directory">Who a rule means.</param>
public sealed record StepContext(Assignee Actor, Func<Guid> NextId, IDirectory Directory);
