using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

/// <summary>A process has sent a message for which nothing of its own root waits, and which begins no process: it is kept.</summary>
public sealed record MessageSent(Guid InstanceId, Guid RootId, string Name) : IOfficeEvent;
