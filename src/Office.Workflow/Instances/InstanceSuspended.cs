using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

/// <summary>An instance stands still (挂起): its timers do not fire until it is resumed.</summary>
public sealed record InstanceSuspended(Guid InstanceId, Guid RootId) : IOfficeEvent;
