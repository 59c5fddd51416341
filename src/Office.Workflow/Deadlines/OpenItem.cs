namespace Office.Workflow.Deadlines;

/// <summary>An open work item, as far as its deadline must know it.</summary>
internal sealed record OpenItem(Guid Id, Guid InstanceId, Guid OrganId, string StepId);
