using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

/// <summary>催办: the holders of an item are to be reminded.</summary>
public sealed record WorkItemUrged(Guid RootId, Guid WorkItemId, IReadOnlyList<Guid> OfficialIds) : IOfficeEvent;
