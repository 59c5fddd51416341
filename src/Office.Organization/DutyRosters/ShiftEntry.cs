namespace Office.Organization.DutyRosters;

/// <summary>A shift of a roster.</summary>
public sealed record ShiftEntry(
    Guid Id, Guid OrganId, Guid OfficialId, DutyRole Role, DateTimeOffset From, DateTimeOffset To, string Phone)
{
    /// <summary>Whether it runs at this instant.</summary>
    public bool IsAt(DateTimeOffset instant) => From <= instant && instant < To;

    internal static ShiftEntry Of(DutyShift shift) =>
        new(shift.Id, shift.OrganId, shift.OfficialId, shift.Role, shift.From, shift.To, shift.Phone);
}
