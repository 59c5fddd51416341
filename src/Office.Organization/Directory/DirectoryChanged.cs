using Office.Organization.Foundation;

namespace Office.Organization.Directory;

/// <summary>An organ, unit, official or post is new or different: the snapshot is rebuilt, open pages ask again.</summary>
/// <param name="OrganId">The organ in which it happened.</param>
public sealed record DirectoryChanged(Guid OrganId) : IOfficeEvent;
