namespace Office.Workflow.Assignments;

/// <summary>An official in one post, as somebody whom a step may be given to or who has acted.</summary>
public sealed record Assignee(Guid OfficialId, Guid PostId, Guid OrganId);
