using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

/// <summary>Something most urgent (特急) has reached its holders while nobody is in the office.</summary>
public sealed record ArrivedOffHours(Guid RootId, Guid WorkItemId) : IOfficeEvent;
