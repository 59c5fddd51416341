using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

/// <summary>These officials have been reminded of a matter, or have laid a reminder aside; open pages query again.</summary>
public sealed record RemindersChanged(Guid RootId, IReadOnlyList<Guid> OfficialIds) : IOfficeEvent;
