using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

/// <summary>The boxes of these officials have changed; open pages query again.</summary>
public sealed record WorkItemsChanged(Guid RootId, IReadOnlyList<Guid> OfficialIds) : IOfficeEvent;
