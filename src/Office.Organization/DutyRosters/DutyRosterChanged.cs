using Office.Organization.Foundation;

namespace Office.Organization.DutyRosters;

/// <summary>An organ's roster is different: each node reads it again, open pages ask again.</summary>
public sealed record DutyRosterChanged(Guid OrganId) : IOfficeEvent;
