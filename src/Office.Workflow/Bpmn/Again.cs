namespace Office.Workflow.Bpmn;

/// <summary>An activity that is done again while a condition holds (standard loop).</summary>
/// <param name="While">Asked after each time; null means until <paramref name="Maximum"/>.</param>
/// <param name="Maximum">At most so often; null when there is no such limit.</param>
/// <param name="TestBefore">Asked before the first time too.</param>
public sealed record Again(Expression? While, int? Maximum, bool TestBefore);
