using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

/// <summary>An instance goes on (恢复).</summary>
/// <param name="InstanceId">The instance.</param>
/// <param name="RootId">The matter.</param>
/// <param name="StoodMilliseconds">For how long it stood still: by so much its timers are late.</param>
public sealed record InstanceResumed(Guid InstanceId, Guid RootId, long StoodMilliseconds) : IOfficeEvent;
