namespace Office.Organization.DutyRosters;

/// <summary>A shift as it is entered.</summary>
/// <param name="OfficialId">Who is on duty; holds a post in the organ.</param>
/// <param name="Role">As what.</param>
/// <param name="From">Its first instant.</param>
/// <param name="To">The instant at which it is over.</param>
/// <param name="Phone">Where they are reached; may be empty.</param>
public sealed record PlannedShift(Guid OfficialId, DutyRole Role, DateTimeOffset From, DateTimeOffset To, string Phone = "");
