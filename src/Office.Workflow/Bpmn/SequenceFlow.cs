namespace Office.Workflow.Bpmn;

/// <summary>An arrow of the process. Its condition is asked at an exclusive gateway; null on the default flow and elsewhere.</summary>
public sealed record SequenceFlow(string Id, string Source, string Target, Expression? Condition);
