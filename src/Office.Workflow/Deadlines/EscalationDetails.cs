namespace Office.Workflow.Deadlines;

/// <summary>What the record keeps of a reminder: when it was due, and who was told.</summary>
internal sealed record EscalationDetails(DateTimeOffset? Due, string Told);
