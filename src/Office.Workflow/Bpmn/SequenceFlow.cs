namespace Office.Workflow.Bpmn;

/// <summary>An arrow of the process.</summary>
/// <param name="Condition">Asked at an exclusive gateway; null on the default flow and elsewhere.</param>
public sealed record SequenceFlow(string Id, string Source, string Target, Expression? Condition);
