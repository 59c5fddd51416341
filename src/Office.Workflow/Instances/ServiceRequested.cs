using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

/// <summary>An instance stands at a service step and waits until <see cref="IProcesses.CompleteServiceAsync"/> is called for the topic.</summary>
public sealed record ServiceRequested(Guid InstanceId, Guid RootId, string Topic) : IOfficeEvent;
