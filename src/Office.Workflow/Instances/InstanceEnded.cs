using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

/// <summary>An instance has come to its end; its matter is settled as far as the process goes.</summary>
public sealed record InstanceEnded(Guid InstanceId, Guid RootId) : IOfficeEvent;
